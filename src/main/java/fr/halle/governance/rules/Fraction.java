package fr.halle.governance.rules;

import java.util.regex.Pattern;

/** A part of a number of members: 1/3, 2/3. */
public record Fraction(int numerator, int denominator) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]+)/([0-9]+)");

    public Fraction {
        if (numerator < 0 || denominator <= 0 || numerator > denominator) {
            throw new IllegalArgumentException(
                    "Not a part of a whole: " + numerator + "/" + denominator);
        }
    }

    static Fraction parse(String written) {
        var read = WRITTEN.matcher(written);
        if (!read.matches()) throw new IllegalArgumentException("Not a fraction: " + written);
        return new Fraction(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)));
    }

    /** The smallest number that is at least this part of them: 41 is a third of 122. */
    public int atLeast(int members) {
        return Math.ceilDiv(Math.multiplyExact(members, numerator), denominator);
    }

    /** The smallest number that is more than this part of them: 62 is more than half of 122. */
    public int moreThan(int members) {
        return Math.floorDiv(Math.multiplyExact(members, numerator), denominator) + 1;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
