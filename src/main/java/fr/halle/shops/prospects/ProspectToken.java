package fr.halle.shops.prospects;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What nobody guesses in the link of a letter to a prospect. The database keeps its hash alone. */
public record ProspectToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static ProspectToken draw() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new ProspectToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String path() {
        return "/open-a-shop/invited/" + value;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK lacks SHA-256", e);
        }
    }

    /** Never into a log. */
    @Override
    public String toString() {
        return "ProspectToken";
    }
}
