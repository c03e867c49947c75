package fr.halle.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words in PostgreSQL's query language. Each is of letters and figures only ({@link Words}), so
 * nothing has to be quoted.
 */
final class Terms {

    private Terms() {}

    /** Every word. */
    static String all(List<Understood.Word> words) {
        return joined(words, " & ");
    }

    /** At least one of them in what weighs A: the shop's own name. */
    static String named(List<Understood.Word> words) {
        return words.stream()
                .map(word -> word.meant() + (word.begun() ? ":*A" : ":A"))
                .collect(Collectors.joining(" | "));
    }

    /** The condition that a column of words has these. */
    static String in(String column, String terms) {
        return column + " @@ to_tsquery('search.french_unaccent', :" + terms + ")";
    }

    private static String joined(List<Understood.Word> words, String between) {
        return words.stream()
                .map(word -> word.meant() + (word.begun() ? ":*" : ""))
                .collect(Collectors.joining(between));
    }
}
