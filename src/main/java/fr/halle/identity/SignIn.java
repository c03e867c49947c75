package fr.halle.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Checks who knocks, and how often. */
@Component
class SignIn {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int ATTEMPTS_PER_NAME = 10;
    private static final int ATTEMPTS_PER_ADDRESS = 100;

    private final JdbcClient jdbc;
    private final Identity identity;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String nobodysHash;

    SignIn(JdbcClient jdbc, Identity identity, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.identity = identity;
        this.passwords = passwords;
        this.clock = clock;
        this.nobodysHash = String.valueOf(passwords.encode("nobody"));
    }

    SignInOutcome attempt(String email, String password, String address) {
        var name = Identity.address(email);
        boolean tooMany =
                counted("name " + name) > ATTEMPTS_PER_NAME
                        | counted("address " + address) > ATTEMPTS_PER_ADDRESS;
        if (tooMany) return new SignInOutcome.TooManyAttempts();
        var person = identity.byEmail(name);
        var hash = person.flatMap(this::hash);
        // a hash is computed for unknown names too: the time taken tells nothing
        boolean right = passwords.matches(password, hash.orElse(nobodysHash));
        return person.isPresent() && hash.isPresent() && right
                ? new SignInOutcome.Welcome(person.get())
                : new SignInOutcome.Unknown();
    }

    private Optional<String> hash(Person person) {
        @Nullable String hash =
                jdbc.sql("select coalesce(password_hash, '') from identity.person where id = ?")
                        .param(person.id().value())
                        .query(String.class)
                        .single();
        return Optional.ofNullable(hash).filter(found -> !found.isEmpty());
    }

    private int counted(String subject) {
        long seconds = WINDOW.toSeconds();
        var window = Instant.ofEpochSecond(clock.instant().getEpochSecond() / seconds * seconds);
        return jdbc.sql(
                        """
                        insert into identity.sign_in_attempt as known (subject, window_start, attempts)
                        values (?, ?, 1)
                        on conflict (subject, window_start) do update set attempts = known.attempts + 1
                        returning attempts
                        """)
                .param(subject)
                .param(window.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
