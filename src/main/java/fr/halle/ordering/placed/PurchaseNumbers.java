package fr.halle.ordering.placed;

import java.security.SecureRandom;
import java.util.Base64;

/** Numbers to say on the telephone and tokens to put in a link. */
public final class PurchaseNumbers {

    private static final SecureRandom RANDOM = new SecureRandom();

    private PurchaseNumbers() {}

    /**
     * Seven figures and their Luhn check figure: one misheard figure makes a number that does not
     * exist.
     */
    public static String number() {
        var figures = "%07d".formatted(RANDOM.nextInt(10_000_000));
        int sum = 0;
        for (int i = 0; i < figures.length(); i++) {
            int figure = figures.charAt(figures.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? figure * 2 : figure;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return figures + (10 - sum % 10) % 10;
    }

    /** 128 bits: nobody guesses it. */
    public static String token() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
