package fr.halle.charter.rules;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * A rule of a version. {@code code} stays the same from version to version; {@code blocking}: what
 * breaks it may not be on sale.
 */
public record Rule(
        String code, Kind kind, Parameters parameters, Scope scope, int weight, boolean blocking) {

    /** The lightest and the heaviest that a rule may weigh. */
    public static final int LIGHTEST = 1;

    public static final int HEAVIEST = 20;

    /** For its sentences: {0} at least and {1} at most (euros where it is money), {2} the words. */
    public List<Object> arguments() {
        return List.of(
                number(parameters.least()),
                number(parameters.most()),
                String.join(", ", parameters.words()));
    }

    /** The key of one of its texts: name, sentence, reason, law, mend. */
    public String key(String text) {
        return "charter.rule." + kind + "." + text;
    }

    private Object number(@Nullable Integer number) {
        int known = number == null ? 0 : number;
        return kind.isMoney() ? BigDecimal.valueOf(known, 2) : known;
    }
}
