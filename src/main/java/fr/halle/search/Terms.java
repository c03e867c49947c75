package fr.halle.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words in PostgreSQL's query language. Each is of letters and figures only ({@link Words}), so
 * nothing has to be quoted.
 */
final class Terms {

    private Terms() {}

    /** Every word, wherever it stands. */
    static String all(List<Understood.Word> words) {
        return joined(words, "", " & ");
    }

    /** Every word, in the name. */
    static String named(List<Understood.Word> words) {
        return joined(words, "A", " & ");
    }

    /** Every word somewhere, and one of them in the name. */
    static String partlyNamed(List<Understood.Word> words) {
        return "(" + joined(words, "A", " | ") + ") & " + all(words);
    }

    private static String joined(List<Understood.Word> words, String weight, String between) {
        return words.stream().map(word -> term(word, weight)).collect(Collectors.joining(between));
    }

    private static String term(Understood.Word word, String weight) {
        var how = (word.begun() ? "*" : "") + weight;
        return word.meant() + (how.isEmpty() ? "" : ":" + how);
    }
}
