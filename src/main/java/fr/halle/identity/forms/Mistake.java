package fr.halle.identity.forms;

import fr.halle.web.ui.Texts;

import java.util.List;

/** What to mend, where: the name of the field, the key of the sentence and what fills it. */
public record Mistake(String field, String key, List<Object> values) {

    public static Mistake of(String field, String key, Object... values) {
        return new Mistake(field, key, List.of(values));
    }

    /** The sentence, in the reader's language. */
    public String in(Texts texts) {
        return texts.text(key, values.toArray());
    }

    /** The sentence next to a field, empty when it is right. */
    public static String at(String field, List<Mistake> mistakes, Texts texts) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(mistake -> mistake.in(texts))
                .findFirst()
                .orElse("");
    }
}
