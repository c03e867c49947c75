package fr.halle.desk.hours;

import fr.halle.web.ui.Texts;

import java.util.List;

/** What to mend in a field, as a sentence of messages.properties and what fills it. */
record Mistake(String field, String key, List<Object> arguments) {

    static Mistake of(String field, String key, Object... arguments) {
        return new Mistake(field, key, List.of(arguments));
    }

    String sentence(Texts texts) {
        return texts.text(key, arguments.toArray());
    }
}
