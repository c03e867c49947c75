package fr.halle.governance.electronic;

import java.security.SecureRandom;
import java.util.Locale;

/** Random codes that people read and type: capitals and figures that are not mistaken. */
final class Codes {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // 5 bits each
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /** So many letters. */
    static String random(int length) {
        var code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** As it was given, however it was typed. */
    static String typed(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
