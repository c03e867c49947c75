package fr.halle.organisations;

/**
 * The nine figures of a legal person in the French register; the last one checks the others (Luhn).
 */
public record Siren(String value) {

    public Siren {
        if (!isRight(value)) throw new IllegalArgumentException("Not a SIREN: " + value);
    }

    public static boolean isRight(String value) {
        return value.matches("[0-9]{9}") && hasKey(value);
    }

    /** Whether the last of these figures checks the others. */
    public static boolean hasKey(String figures) {
        return luhn(figures) % 10 == 0;
    }

    /** The one that begins with these eight figures. */
    public static Siren beginningWith(String eight) {
        return new Siren(eight + (10 - luhn(eight + "0") % 10) % 10);
    }

    /** As it is read aloud: « 999 002 710 ». */
    public String spoken() {
        return value.replaceAll("(\\d{3})(?=\\d)", "$1\u00a0");
    }

    private static int luhn(String figures) {
        int sum = 0;
        for (int i = 0; i < figures.length(); i++) {
            int figure = figures.charAt(figures.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? figure : 2 * figure;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum;
    }

    @Override
    public String toString() {
        return value;
    }
}
