package fr.halle.web;

import fr.halle.web.spi.Signatures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 under the installation's key; the first process to start draws the key. */
@Component
class KeyedSignatures implements Signatures {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** Ready with the key; each signature works on a copy, which costs less than another search. */
    private final Mac ready;

    KeyedSignatures(JdbcClient jdbc) {
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into web.signing_key (id, secret) values (1, ?) on conflict do nothing")
                .param(fresh)
                .update();
        var secret = jdbc.sql("select secret from web.signing_key").query(byte[].class).single();
        ready = ready(new SecretKeySpec(secret, "HmacSHA256"));
    }

    @Override
    public String sign(String purpose, String value) {
        return value + "." + signature(purpose, value);
    }

    @Override
    public Optional<String> verified(String purpose, String signed) {
        int dot = signed.lastIndexOf('.');
        if (dot < 0) return Optional.empty();
        var value = signed.substring(0, dot);
        boolean ours =
                MessageDigest.isEqual(
                        signature(purpose, value).getBytes(StandardCharsets.US_ASCII),
                        signed.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
        return ours ? Optional.of(value) : Optional.empty();
    }

    private static Mac ready(SecretKeySpec key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks HmacSHA256", e);
        }
    }

    private String signature(String purpose, String value) {
        try {
            var mac = (Mac) ready.clone();
            return BASE64.encodeToString(
                    mac.doFinal((purpose + "\n" + value).getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("This JDK cannot copy HmacSHA256", e);
        }
    }
}
