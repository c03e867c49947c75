package fr.halle.pictures;

import fr.halle.web.ui.Texts;

import java.util.List;

/** Something to mend in a form with a photograph. {@code field}: file or alt. */
public record Mistake(String field, String key, List<Object> arguments) {

    static Mistake file(String what, Object... arguments) {
        return new Mistake("file", "pictures.refused." + what, List.of(arguments));
    }

    public String in(Texts texts) {
        return texts.text(key, arguments.toArray());
    }
}
