package fr.halle.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Counts how often something is tried, under an e-mail address and from a network address, by the
 * quarter of an hour; in the database, so that several processes count together. Whether the
 * address is anybody's makes no difference. Subjects are hashed: the table names nobody.
 */
@Component
public class Knocks {

    /** {@code subject} is the word it is counted under; so often under one name and one network. */
    public enum Kind {
        SIGN_IN("name", 10, 100),
        LETTER("letter", 5, 100),
        OWN_PASSWORD("own", 10, 100);

        private final String subject;
        private final int perName;
        private final int perNetwork;

        Kind(String subject, int perName, int perNetwork) {
            this.subject = subject;
            this.perName = perName;
            this.perNetwork = perNetwork;
        }
    }

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    Knocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts one more; if that is too many, the instant from which to try again. */
    public Optional<Instant> refusedUntil(Kind kind, String name, String network) {
        boolean tooMany =
                counted(kind.subject + " " + name) > kind.perName
                        | counted(kind.subject + " from " + network) > kind.perNetwork;
        return tooMany ? Optional.of(window().plus(WINDOW)) : Optional.empty();
    }

    private int counted(String subject) {
        return jdbc.sql(
                        """
                        insert into identity.sign_in_attempt as known (subject, window_start, attempts)
                        values (?, ?, 1)
                        on conflict (subject, window_start) do update set attempts = known.attempts + 1
                        returning attempts
                        """)
                .param(hashed(subject))
                .param(window().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private Instant window() {
        long seconds = WINDOW.toSeconds();
        return Instant.ofEpochSecond(clock.instant().getEpochSecond() / seconds * seconds);
    }

    private static String hashed(String subject) {
        try {
            var bytes = subject.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK lacks SHA-256", e);
        }
    }
}
