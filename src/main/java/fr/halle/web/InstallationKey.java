package fr.halle.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key that all processes of an installation share; the first to start draws it. */
@Component
class InstallationKey {

    private final byte[] secret;

    InstallationKey(JdbcClient jdbc) {
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into web.signing_key (id, secret) values (1, ?) on conflict do nothing")
                .param(fresh)
                .update();
        secret = jdbc.sql("select secret from web.signing_key").query(byte[].class).single();
    }

    /** HMAC-SHA-256 of the text: 32 bytes, a signature or a key for that purpose alone. */
    byte[] mac(String text) {
        return mac(secret, text);
    }

    static byte[] mac(byte[] secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks HmacSHA256", e);
        }
    }
}
