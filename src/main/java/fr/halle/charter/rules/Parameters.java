package fr.halle.charter.rules;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The numbers and words of a rule; which of them count, its kind says. Prices are cents. Without a
 * number there is no bound.
 */
public record Parameters(@Nullable Integer least, @Nullable Integer most, List<String> words) {

    public static final Parameters NONE = new Parameters(null, null, List.of());

    public Parameters {
        words = List.copyOf(words);
    }

    public static Parameters atLeast(int least) {
        return new Parameters(least, null, List.of());
    }

    public static Parameters between(int least, int most) {
        return new Parameters(least, most, List.of());
    }

    public static Parameters of(String... words) {
        return new Parameters(null, null, List.of(words));
    }

    int low() {
        return least == null ? 0 : least;
    }

    int high() {
        return most == null ? Integer.MAX_VALUE : most;
    }

    boolean holds(long number) {
        return number >= low() && number <= high();
    }
}
