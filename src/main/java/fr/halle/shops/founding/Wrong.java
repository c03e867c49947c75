package fr.halle.shops.founding;

import java.util.List;

/** What to mend in a field: the key of a sentence, and what fills it. */
public record Wrong(String field, String key, List<Object> arguments) {

    static Wrong of(String field, String key, Object... arguments) {
        return new Wrong(field, key, List.of(arguments));
    }
}
