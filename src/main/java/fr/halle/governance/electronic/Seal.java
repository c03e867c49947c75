package fr.halle.governance.electronic;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;

/**
 * The cryptography of secret votes, all of it the platform's: RSA-OAEP (RFC 8017) seals a choice;
 * the private key is wrapped by AES-GCM under PBKDF2 (RFC 8018) of the tellers' codes.
 */
final class Seal {

    private static final int KEY_BITS = 3072;
    private static final int ROUNDS = 600_000; // OWASP, for PBKDF2 with HMAC-SHA-256
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final OAEPParameterSpec OAEP =
            new OAEPParameterSpec(
                    "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private Seal() {}

    static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never twice the same, always of one length. */
    static byte[] seal(byte[] publicKey, String said) {
        try {
            PublicKey key =
                    KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(publicKey));
            var cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, OAEP);
            return cipher.doFinal(said.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Throws IllegalStateException where it was not sealed by this key: somebody changed it. */
    static String open(PrivateKey key, byte[] sealed) {
        try {
            var cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, OAEP);
            return new String(cipher.doFinal(sealed), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed choice was changed", e);
        }
    }

    static byte[] wrap(PrivateKey key, String codes) {
        var head = new byte[SALT + NONCE];
        new SecureRandom().nextBytes(head);
        try {
            var body = cipher(Cipher.ENCRYPT_MODE, head, codes).doFinal(key.getEncoded());
            var wrapped = Arrays.copyOf(head, head.length + body.length);
            System.arraycopy(body, 0, wrapped, head.length, body.length);
            return wrapped;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Throws {@link WrongCodes} where these are not the tellers' codes. */
    static PrivateKey unwrap(byte[] wrapped, String codes) {
        try {
            var key =
                    cipher(Cipher.DECRYPT_MODE, wrapped, codes)
                            .doFinal(wrapped, SALT + NONCE, wrapped.length - SALT - NONCE);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (AEADBadTagException e) {
            throw new WrongCodes(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] head, String codes)
            throws GeneralSecurityException {
        var salt = Arrays.copyOf(head, SALT);
        var spec = new PBEKeySpec(codes.toCharArray(), salt, ROUNDS, 256);
        var secret = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
        SecretKey key = new SecretKeySpec(secret.getEncoded(), "AES");
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, head, SALT, NONCE));
        return cipher;
    }
}
