package fr.halle.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Checks who knocks. */
@Component
class SignIn {

    private final JdbcClient jdbc;
    private final Identity identity;
    private final PasswordEncoder passwords;
    private final Knocks knocks;
    private final String nobodysHash;

    SignIn(JdbcClient jdbc, Identity identity, PasswordEncoder passwords, Knocks knocks) {
        this.jdbc = jdbc;
        this.identity = identity;
        this.passwords = passwords;
        this.knocks = knocks;
        this.nobodysHash = String.valueOf(passwords.encode("nobody"));
    }

    SignInOutcome attempt(String email, String password, String network) {
        var name = Identity.address(email);
        var refused = knocks.refusedUntil(Knocks.Kind.SIGN_IN, name, network);
        if (refused.isPresent()) return new SignInOutcome.TooManyAttempts(refused.get());
        var person = identity.byEmail(name);
        var hash = person.flatMap(this::hash);
        // a hash is computed for unknown names too: the time taken tells nothing
        boolean right = passwords.matches(password, hash.orElse(nobodysHash));
        return person.isPresent() && hash.isPresent() && right
                ? new SignInOutcome.Welcome(person.get())
                : new SignInOutcome.Unknown();
    }

    private Optional<String> hash(Person person) {
        return Optional.of(
                        jdbc.sql(
                                        "select coalesce(password_hash, '') from identity.person"
                                                + " where id = ?")
                                .param(person.id().value())
                                .query(String.class)
                                .single())
                .filter(found -> !found.isEmpty());
    }
}
