package fr.halle.web;

import fr.halle.web.spi.Seals;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM under a key made for each purpose from the installation's key, or from the operator's
 * ({@code halle.seal-key}), which is not in the database: then a stolen backup opens nothing. The
 * first byte says which of the two.
 */
@Component
class KeyedSeals implements Seals {

    private static final byte INSTALLATION = 1;
    private static final byte OPERATOR = 2;

    private final InstallationKey key;
    private final byte[] operators;

    KeyedSeals(InstallationKey key, @Value("${halle.seal-key:}") String operators) {
        this.key = key;
        this.operators = operators.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] seal(String purpose, byte[] content) {
        byte under = operators.length == 0 ? INSTALLATION : OPERATOR;
        var closed = cipher(under, purpose).encrypt(content);
        return ByteBuffer.allocate(closed.length + 1).put(under).put(closed).array();
    }

    @Override
    public Optional<byte[]> opened(String purpose, byte[] sealed) {
        if (sealed.length < 2 || !isKnown(sealed[0])) return Optional.empty();
        var closed = Arrays.copyOfRange(sealed, 1, sealed.length);
        try {
            return Optional.of(cipher(sealed[0], purpose).decrypt(closed));
        } catch (IllegalStateException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private boolean isKnown(byte under) {
        return under == INSTALLATION || under == OPERATOR && operators.length > 0;
    }

    private BytesEncryptor cipher(byte under, String purpose) {
        var text = "seal\n" + purpose;
        var derived = under == OPERATOR ? InstallationKey.mac(operators, text) : key.mac(text);
        return new AesBytesEncryptor(
                new SecretKeySpec(derived, "AES"),
                CipherAlgorithm.GCM.defaultIvGenerator(),
                CipherAlgorithm.GCM);
    }
}
