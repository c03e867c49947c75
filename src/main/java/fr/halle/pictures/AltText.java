package fr.halle.pictures;

import java.util.List;
import java.util.Optional;

/** What a photograph shows, in words, for whoever does not see it (WCAG 1.1.1). */
public final class AltText {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 250;

    private AltText() {}

    /** As it is kept: on one line. */
    public static String of(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    public static Optional<Mistake> mistake(String typed) {
        int length = of(typed).length();
        if (length < SHORTEST) return Optional.of(wrong("pictures.alt.missing"));
        if (length > LONGEST) return Optional.of(wrong("pictures.alt.long", length, LONGEST));
        return Optional.empty();
    }

    private static Mistake wrong(String key, Object... arguments) {
        return new Mistake("alt", key, List.of(arguments));
    }
}
