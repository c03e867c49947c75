package fr.halle.identity.openid;

import fr.halle.identity.Identity;
import fr.halle.identity.Person;
import fr.halle.kernel.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;

/** Finds the person whom a provider speaks of, or makes one whom nobody else can claim. */
@Component
class Welcome {

    private final OpenIdentities identities;
    private final Identity identity;
    private final JdbcClient jdbc;

    Welcome(OpenIdentities identities, Identity identity, JdbcClient jdbc) {
        this.identities = identities;
        this.identity = identity;
        this.jdbc = jdbc;
    }

    /**
     * The person of this identity, or a new one; whoever is inside already wants to link, not to
     * become a second person.
     */
    @Transactional
    public Optional<Person> person(Claims claims, boolean inside, Language language) {
        var known = identities.personOf(claims).flatMap(identity::byId);
        return known.isPresent() || inside ? known : newcomer(claims, language);
    }

    /**
     * A new person under the address that the provider vouches for. None without such an address,
     * and none if it is somebody's already: that is never enough to become them.
     */
    private Optional<Person> newcomer(Claims claims, Language language) {
        var email = Identity.address(claims.email());
        if (email.indexOf('@') < 1) return Optional.empty();
        var name = claims.name().isEmpty() ? email.substring(0, email.indexOf('@')) : claims.name();
        boolean added =
                jdbc.sql(
                                        """
                                        insert into identity.person (email, name, language) values (?, ?, ?)
                                        on conflict do nothing
                                        """)
                                .params(email, name, language.name())
                                .update()
                        == 1;
        var person = identity.byEmail(email).filter(_ -> added);
        person.ifPresent(one -> identities.link(claims.issuer(), claims.subject(), one.id()));
        return person;
    }
}
