package fr.halle.identity.password;

import fr.halle.identity.forms.Mistake;

import java.util.Arrays;
import java.util.List;

/**
 * What a password has to be: long enough, nobody's first guess, not one's own name. No rule about
 * capitals and figures: NIST SP 800-63B 3.1.1.2, CNIL 2022-100.
 */
public final class NewPassword {

    /** Signs, whatever they are. */
    public static final int SHORTEST = 10;

    private static final int LONGEST = 200;
    private static final int SHORTEST_NAME = 4;

    private NewPassword() {}

    /** What stands in the way of this password, if anything. */
    public static List<Mistake> mistakes(String typed, String email, String name) {
        int length = typed.codePointCount(0, typed.length());
        if (length < SHORTEST) {
            return List.of(Mistake.of("password", "identity.password.too-short", SHORTEST, length));
        }
        if (length > LONGEST) {
            return List.of(Mistake.of("password", "identity.password.too-long", LONGEST));
        }
        if (CommonPasswords.include(typed)) {
            return List.of(Mistake.of("password", "identity.password.too-common"));
        }
        if (holdsTheir(typed, email) || holdsTheir(typed, name)) {
            return List.of(Mistake.of("password", "identity.password.own-name"));
        }
        return List.of();
    }

    private static boolean holdsTheir(String typed, String name) {
        var password = CommonPasswords.plain(typed);
        var before = name.contains("@") ? name.substring(0, name.lastIndexOf('@')) : name;
        return Arrays.stream(CommonPasswords.plain(before).split("[^\\p{L}\\p{N}]+"))
                .anyMatch(word -> word.length() >= SHORTEST_NAME && password.contains(word));
    }
}
