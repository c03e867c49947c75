package fr.halle.identity.password;

import fr.halle.identity.Person;
import fr.halle.identity.links.Links;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passwords of people, hashed; a change ends what the old one had opened. */
@Component
public class Secrets {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Links links;
    private final OpenSessions sessions;

    Secrets(JdbcClient jdbc, PasswordEncoder passwords, Links links, OpenSessions sessions) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.links = links;
        this.sessions = sessions;
    }

    /** For a sign-up: kept with the link until it is opened. */
    public String hash(String password) {
        return String.valueOf(passwords.encode(password));
    }

    public boolean has(PersonId person) {
        return !stored(person).isEmpty();
    }

    /** Always false for somebody without a password; as slow then. */
    public boolean isRight(PersonId person, String typed) {
        var stored = stored(person);
        boolean right = passwords.matches(typed, stored.isEmpty() ? hash("nobody") : stored);
        return right && !stored.isEmpty();
    }

    /**
     * {@code session} goes on; every other one of the person ends, and so do the links on their
     * way.
     */
    @Transactional
    public void change(Person person, String password, String session) {
        jdbc.sql("update identity.person set password_hash = ? where id = ? and erased_at is null")
                .params(hash(password), person.id().value())
                .update();
        links.retire(person.id());
        sessions.endOthers(person.id(), session);
    }

    private String stored(PersonId person) {
        return jdbc.sql("select coalesce(password_hash, '') from identity.person where id = ?")
                .param(person.value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
