package fr.halle.identity.joining;

import fr.halle.identity.Identity;
import fr.halle.identity.Person;
import fr.halle.identity.links.Link;
import fr.halle.identity.links.LinkKind;
import fr.halle.identity.links.Links;
import fr.halle.identity.links.Newcomer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/** Turns a link that was opened into a person. */
@Component
class Joining {

    /** Who joined, and where they were going. */
    record Joined(Person person, String next) {}

    private final Links links;
    private final Identity identity;
    private final Consents consents;
    private final JdbcClient jdbc;
    private final Clock clock;

    Joining(Links links, Identity identity, Consents consents, JdbcClient jdbc, Clock clock) {
        this.links = links;
        this.identity = identity;
        this.consents = consents;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Nothing if the link is no longer good. Of two sign-ups under one address the first confirmed
     * counts; the second proves the mail box and comes in, with the first one's password.
     */
    @Transactional
    Optional<Joined> confirm(String token) {
        return links.use(LinkKind.SIGN_UP, token)
                .map(
                        link -> {
                            register(link);
                            var person = identity.byEmail(link.email()).orElseThrow();
                            return new Joined(person, link.next());
                        });
    }

    private void register(Link link) {
        Newcomer newcomer = Objects.requireNonNull(link.newcomer());
        int made =
                jdbc.sql(
                                """
                                insert into identity.person (email, name, language, password_hash, created_at)
                                values (?, ?, ?, ?, ?) on conflict (email) do nothing
                                """)
                        .param(link.email())
                        .param(newcomer.name())
                        .param(newcomer.language().name())
                        .param(newcomer.passwordHash())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (made == 1 && newcomer.newsText() != null) {
            var person = identity.byEmail(link.email()).orElseThrow();
            consents.give(person.id(), newcomer.newsText());
        }
    }
}
