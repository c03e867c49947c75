package fr.halle.catalog.files;

import fr.halle.web.ui.Texts;

import java.util.List;

/**
 * Something to tell a person: the key of the words, and what fills them (texts, numbers, other
 * sentences).
 */
public record Sentence(String key, List<Object> arguments) {

    private static final int LONGEST_QUOTE = 60;

    /** {@code key} is the end of one: catalog.import.… */
    public Sentence(String key, Object... arguments) {
        this(key, List.of(arguments));
    }

    public String in(Texts texts) {
        var filled =
                arguments.stream()
                        .map(each -> each instanceof Sentence inner ? inner.in(texts) : each)
                        .toArray();
        return texts.text("catalog.import." + key, filled);
    }

    /** What stood in a cell, short enough to be quoted. */
    public static String quoted(String cell) {
        var line = cell.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
