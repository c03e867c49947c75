package fr.halle.identity.forms;

import fr.halle.identity.Identity;
import fr.halle.mail.Letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads what people type about themselves. */
public final class Typed {

    private static final int LONGEST_NAME = 200;

    private Typed() {}

    /** On one line; control characters have no place in a name, and PostgreSQL refuses NUL. */
    public static String line(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** What stands in the way of this name, if anything. */
    public static List<Mistake> name(String name) {
        var mistakes = new ArrayList<Mistake>();
        if (name.isEmpty()) {
            mistakes.add(Mistake.of("name", "identity.name.missing"));
        } else if (name.length() > LONGEST_NAME) {
            mistakes.add(Mistake.of("name", "identity.name.too-long", LONGEST_NAME, name.length()));
        }
        return mistakes;
    }

    /** What stands in the way of this address, if anything: a letter has to reach it. */
    public static List<Mistake> email(String typed) {
        var email = Identity.address(typed);
        if (email.isEmpty()) return List.of(Mistake.of("email", "identity.email.missing"));
        if (!email.contains("@")) return List.of(Mistake.of("email", "identity.email.no-at"));
        boolean reached = Letter.canReach(email) && email.equals(email.toLowerCase(Locale.ROOT));
        return reached && typed.strip().chars().noneMatch(Character::isISOControl)
                ? List.of()
                : List.of(Mistake.of("email", "identity.email.wrong"));
    }
}
