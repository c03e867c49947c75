package fr.halle.governance.sessions;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Opens and closes a session. From its opening on, its rules and its roll stand. */
@Component
public class SessionDoors {

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final Bodies bodies;
    private final Roll roll;

    SessionDoors(JdbcClient jdbc, Sessions sessions, Bodies bodies, Roll roll) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.bodies = bodies;
        this.roll = roll;
    }

    /** Gives why not. */
    @Transactional
    public @Nullable Sentence open(UUID id, Instant at, @Nullable PersonId by) {
        var session = sessions.held(id).orElseThrow();
        if (session.cancelledAt() != null) return Sentence.of("governance.cancellation.done");
        if (session.convokedAt() == null) return Sentence.of("governance.opening.not-called");
        if (session.openedAt() != null) return Sentence.of("governance.opening.done");
        if (CivilTime.local(at).toLocalDate().isBefore(session.day()))
            return Sentence.of("governance.opening.early");
        var rules = bodies.rulesOn(session.body(), session.day());
        if (rules.isEmpty()) return Sentence.of("governance.session.no-rules");
        jdbc.sql(
                        """
                        update governance.session set rules = cast(? as jsonb), opened_at = ?, opened_by = ? where id = ?
                        """)
                .param(Sessions.written(session.under(rules.get())))
                .param(at.atOffset(ZoneOffset.UTC))
                .param(by == null ? null : by.value())
                .param(id)
                .update();
        roll.keep(id);
        return null;
    }

    @Transactional
    public @Nullable Sentence close(UUID id, Instant at, @Nullable PersonId by) {
        var session = sessions.held(id).orElseThrow();
        if (!session.isOpen()) return Sentence.of("governance.closing.not-open");
        boolean phones =
                jdbc.sql(
                                """
                                select exists (select from governance.electronic_vote e join governance.item i on i.id = e.item
                                                where i.session = ? and e.closed_at is null)
                                """)
                        .param(id)
                        .query(Boolean.class)
                        .single();
        if (phones) return Sentence.of("governance.room.phones");
        jdbc.sql("update governance.session set closed_at = ?, closed_by = ? where id = ?")
                .param(at.atOffset(ZoneOffset.UTC))
                .param(by == null ? null : by.value())
                .param(id)
                .update();
        return null;
    }
}
