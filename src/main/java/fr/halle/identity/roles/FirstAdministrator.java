package fr.halle.identity.roles;

import fr.halle.identity.Identity;
import fr.halle.identity.Role;
import fr.halle.identity.RoleKind;
import fr.halle.identity.Roles;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.ZoneOffset;

/**
 * The first administrator of a real installation, named by its operator ({@code
 * halle.administrator}), as long as no real person is one: later ones are given their role by hand.
 */
@Component
class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final JdbcClient jdbc;
    private final Identity identity;
    private final Roles roles;
    private final Clock clock;
    private final String email;

    FirstAdministrator(
            JdbcClient jdbc,
            Identity identity,
            Roles roles,
            Clock clock,
            @Value("${halle.administrator:}") String email) {
        this.jdbc = jdbc;
        this.identity = identity;
        this.roles = roles;
        this.clock = clock;
        this.email = Identity.address(email);
    }

    @EventListener(ApplicationReadyEvent.class)
    void grant() {
        if (email.isEmpty() || someoneIs()) return;
        // known or not: they come in by a link sent to that address
        jdbc.sql(
                        """
                        insert into identity.person (email, name, language) values (?, ?, 'FR')
                        on conflict do nothing
                        """)
                .params(email, email.substring(0, email.indexOf('@')))
                .update();
        var person = identity.byEmail(email).orElseThrow();
        boolean granted =
                roles.grant(
                        person.id(),
                        Role.everywhere(RoleKind.ADMINISTRATOR),
                        clock.instant(),
                        null,
                        null);
        if (granted) log.info("{} is an administrator, as halle.administrator says", email);
    }

    private boolean someoneIs() {
        return jdbc.sql(
                        """
                        select exists (select from identity.role
                                       join identity.person on person.id = role.person_id
                                       where kind = 'ADMINISTRATOR' and not person.demonstration
                                         and since <= :now and (until is null or until > :now))
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
