package fr.halle.identity;

import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who holds which role, from when until when. */
@Component
public class Roles {

    private final JdbcClient jdbc;
    private final Clock clock;

    Roles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The roles of a person at that instant. */
    public Set<Role> heldBy(PersonId person, Instant at) {
        return jdbc
                .sql(
                        """
                        select kind, scope from identity.role
                        where person_id = :person and since <= :at and (until is null or until > :at)
                        """)
                .param("person", person.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(
                        (row, number) ->
                                new Role(
                                        RoleKind.valueOf(row.getString("kind")),
                                        row.getString("scope")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who holds this kind of role in that EPCI, or in the whole territory when there is none. */
    public List<PersonId> holders(RoleKind kind, @Nullable String epci, Instant at) {
        return jdbc
                .sql(
                        """
                        select person_id from identity.role
                        where kind = ? and scope is not distinct from ? and since <= ? and coalesce(until > ?, true)
                        """)
                .param(kind.name())
                .param(epci)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** Whether a person holds a role at that instant, or will: their sessions are kept short. */
    public boolean isTrusted(PersonId person, Instant at) {
        return jdbc.sql(
                        """
                        select exists (select from identity.role
                                       where person_id = ? and (until is null or until > ?))
                        """)
                .param(person.value())
                .param(at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /**
     * Entrusts a person with a role from {@code since} until {@code until}, or until further
     * notice. {@code by} is nobody when the installation itself grants. False, and nothing changes,
     * when the person holds that role for a part of that time already.
     */
    public boolean grant(
            PersonId person,
            Role role,
            Instant since,
            @Nullable Instant until,
            @Nullable PersonId by) {
        return jdbc.sql(
                                """
                                insert into identity.role (person_id, kind, scope, since, until, granted_by, granted_at)
                                values (:person, :kind, :scope, :since, :until, :by, :now)
                                on conflict do nothing
                                """)
                        .param("person", person.value())
                        .param("kind", role.kind().name())
                        .param("scope", role.epci())
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                        .param("by", by == null ? null : by.value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
