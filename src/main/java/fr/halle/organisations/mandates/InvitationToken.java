package fr.halle.organisations.mandates;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What nobody guesses in an invitation's link. The database keeps its hash alone. */
record InvitationToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static InvitationToken draw() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String path() {
        return "/invitations/" + value;
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
        return "InvitationToken";
    }
}
