package fr.halle.web;

import fr.halle.web.spi.Signatures;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/** HMAC-SHA-256 under the installation's key. */
@Component
class KeyedSignatures implements Signatures {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final InstallationKey key;

    KeyedSignatures(InstallationKey key) {
        this.key = key;
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

    private String signature(String purpose, String value) {
        return BASE64.encodeToString(key.mac(purpose + "\n" + value));
    }
}
