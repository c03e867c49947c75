package fr.halle.ordering.checkout;

import fr.halle.web.ui.Texts;

import java.util.List;

/**
 * What to mend, where: {@code field} is the name of the field, {@code key} the sentence and {@code
 * values} what fills it.
 */
record Mistake(String field, String key, List<Object> values) {

    static Mistake of(String field, String key, Object... values) {
        return new Mistake(field, key, List.of(values));
    }

    String in(Texts texts) {
        return texts.text(key, values.toArray());
    }
}
