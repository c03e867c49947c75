package fr.halle.governance;

import fr.halle.web.ui.Texts;

import java.util.List;

/** Why something cannot be: the key of the sentence and what fills it, other sentences among it. */
public record Sentence(String key, List<Object> values) {

    public static Sentence of(String key, Object... values) {
        return new Sentence(key, List.of(values));
    }

    public String in(Texts texts) {
        return texts.text(
                key,
                values.stream()
                        .map(each -> each instanceof Sentence inner ? inner.in(texts) : each)
                        .toArray());
    }
}
