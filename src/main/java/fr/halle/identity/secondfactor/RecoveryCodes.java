package fr.halle.identity.secondfactor;

import fr.halle.kernel.PersonId;

import org.bouncycastle.util.encoders.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Ten codes on paper for the day the telephone is lost; each opens once. */
@Component
class RecoveryCodes {

    static final int LETTERS = 16;

    private static final int COUNT = 10;
    private static final int BYTES = 10; // 80 bits: nobody guesses one, so a plain hash is enough
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Ten new ones; those before are worth nothing. They can be read here and never again. */
    List<String> draw(PersonId person) {
        var codes = Stream.generate(RecoveryCodes::random).distinct().limit(COUNT).toList();
        jdbc.sql("delete from identity.recovery_code where person_id = ?")
                .param(person.value())
                .update();
        jdbc.sql(
                        """
                        insert into identity.recovery_code (person_id, hash)
                        select ?, unnest(?)
                        """)
                .param(person.value())
                .param(codes.stream().map(code -> hash(person, code)).toArray(byte[][]::new))
                .update();
        return codes.stream().map(code -> code.replaceAll("(.{4})(?!$)", "$1-")).toList();
    }

    /** False for a code that is not theirs or has served. */
    boolean use(PersonId person, String code) {
        return jdbc.sql(
                                """
                                update identity.recovery_code set used_at = ?
                                where person_id = ? and hash = ? and used_at is null
                                """)
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .param(person.value())
                        .param(hash(person, code))
                        .update()
                == 1;
    }

    int left(PersonId person) {
        return jdbc.sql(
                        """
                        select count(*) from identity.recovery_code
                        where person_id = ? and used_at is null
                        """)
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.toBase32String(bytes);
    }

    private static byte[] hash(PersonId person, String code) {
        try {
            var text = person.value() + " " + code;
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK lacks SHA-256", e);
        }
    }
}
