package fr.halle.charter.rules;

import java.util.List;

/**
 * What a version says of a listing. {@code asked} is the weight of the rules that concern it,
 * {@code failed} are those it breaks, in the order of the version.
 */
public record Check(int version, int asked, List<Rule> failed) {

    public Check {
        failed = List.copyOf(failed);
    }

    /** 0 to 100: the weight that is kept of what is asked, downwards; 100 where nothing is. */
    public int score() {
        return score(asked, kept());
    }

    public boolean isBlocked() {
        return failed.stream().anyMatch(Rule::blocking);
    }

    /** How many points mending that alone would win. */
    public int gain(Rule mended) {
        return score(asked, kept() + mended.weight()) - score();
    }

    public int kept() {
        return asked - failed.stream().mapToInt(Rule::weight).sum();
    }

    /** A percentage, downwards. */
    public static int score(int asked, int kept) {
        return asked == 0 ? 100 : 100 * kept / asked;
    }
}
