package fr.halle.identity.roles;

import fr.halle.identity.Sessions;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

/** Ends a role at once, and with it the sessions of whoever held it. */
@Component
class RoleEnding {

    enum Outcome {
        ENDED,
        /** Somebody must be left who can give roles. */
        LAST_ADMINISTRATOR,
        GONE
    }

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final Clock clock;

    RoleEnding(JdbcClient jdbc, Sessions sessions, Clock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Transactional
    public Outcome end(UUID role, PersonId by) {
        // two administrators who end one another take turns: the second one is the last
        jdbc.sql("lock table identity.role in share row exclusive mode").update();
        if (isLastAdministrator(role)) return Outcome.LAST_ADMINISTRATOR;
        var holder =
                jdbc.sql(
                                """
                                update identity.role
                                set until = greatest(since, :now), ended_by = :by, ended_at = :now
                                where id = :role and ended_at is null and (until is null or until > :now)
                                returning person_id
                                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("role", role)
                        .query(UUID.class)
                        .optional();
        holder.ifPresent(person -> sessions.endAll(new PersonId(person)));
        return holder.isPresent() ? Outcome.ENDED : Outcome.GONE;
    }

    /** The others count only if they are there already and until further notice. */
    private boolean isLastAdministrator(UUID role) {
        return jdbc.sql(
                        """
                        select exists (select from identity.role
                                       where id = :role and kind = 'ADMINISTRATOR' and ended_at is null)
                           and not exists (select from identity.role
                                           where id <> :role and kind = 'ADMINISTRATOR'
                                             and since <= :now and until is null)
                        """)
                .param("role", role)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
