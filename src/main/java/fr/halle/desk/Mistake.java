package fr.halle.desk;

import fr.halle.web.ui.Texts;

import java.util.List;

/** What to mend in a field, as a sentence of messages.properties and what fills it. */
public record Mistake(String field, String key, List<Object> arguments) {

    public static Mistake of(String field, String key, Object... arguments) {
        return new Mistake(field, key, List.of(arguments));
    }

    public String sentence(Texts texts) {
        return texts.text(key, arguments.toArray());
    }
}
