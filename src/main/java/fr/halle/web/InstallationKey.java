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

    /** Ready with the key; each signature works on a copy, which costs less than another search. */
    private final Mac ready;

    InstallationKey(JdbcClient jdbc) {
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into web.signing_key (id, secret) values (1, ?) on conflict do nothing")
                .param(fresh)
                .update();
        ready = ready(jdbc.sql("select secret from web.signing_key").query(byte[].class).single());
    }

    /** HMAC-SHA-256 of the text: 32 bytes, a signature or a key for that purpose alone. */
    byte[] mac(String text) {
        try {
            return of((Mac) ready.clone(), text);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("This JDK cannot copy HmacSHA256", e);
        }
    }

    static byte[] mac(byte[] secret, String text) {
        return of(ready(secret), text);
    }

    private static byte[] of(Mac mac, String text) {
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Mac ready(byte[] secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks HmacSHA256", e);
        }
    }
}
