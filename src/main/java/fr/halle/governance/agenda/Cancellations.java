package fr.halle.governance.agenda;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.notices.Notice;
import fr.halle.governance.notices.Notices;
import fr.halle.governance.notices.Summonses;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * A session is given up before members are called, and cancelled after that: they are written to
 * again. What stood on its agenda can be put on another.
 */
@Component
public class Cancellations {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final Bodies bodies;
    private final Summonses summonses;
    private final Letters letters;

    /** What is written to members, and how. */
    @Component
    record Letters(CancellationLetter letter, Notices notices) {}

    Cancellations(
            JdbcClient jdbc,
            Sessions sessions,
            Bodies bodies,
            Summonses summonses,
            Letters letters) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.bodies = bodies;
        this.summonses = summonses;
        this.letters = letters;
    }

    /** Gives why not; {@code why} may be empty where nobody was called. */
    @Transactional
    public @Nullable Sentence cancel(UUID id, String why, Instant at, @Nullable PersonId by) {
        var session = sessions.held(id).orElseThrow();
        var refusal = refusal(session, why);
        if (refusal != null) return refusal;
        jdbc.sql(
                        "update governance.session set cancelled_at = ?, cancelled_by = ?, cancelled_why = ? where id = ?")
                .param(at.atOffset(ZoneOffset.UTC))
                .param(by == null ? null : by.value())
                .param(why.isBlank() ? null : why)
                .param(id)
                .update();
        if (session.convokedAt() == null) return null;
        var words = letters.letter().words(bodies.byId(session.body()), session, why);
        letters.notices().send(id, Notice.CANCELLATION, summonses.called(id), words);
        return null;
    }

    private static @Nullable Sentence refusal(Session session, String why) {
        if (session.cancelledAt() != null) return Sentence.of("governance.cancellation.done");
        if (session.openedAt() != null) return Sentence.of("governance.cancellation.opened");
        boolean needed = session.convokedAt() != null && why.isBlank();
        return needed || why.length() > LONGEST ? Sentence.of("governance.cancellation.why") : null;
    }
}
