package fr.halle.governance.agenda;

import fr.halle.governance.Sentence;
import fr.halle.governance.agenda.SecondSummons.Outcome;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.sessions.Plan;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;
import java.util.UUID;

/**
 * A session is planned on what another has left: one that was cancelled, or was closed before all
 * was voted on. Once, unless the one that took it over was cancelled.
 */
@Component
public class Replanning {

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final Bodies bodies;
    private final Copies copies;
    private final SecondSummons second;

    /**
     * @param again members can be called again for want of a quorum
     * @param offered whether another one can be planned
     * @param next the one that has taken its items over
     */
    public record Sight(SecondSummons.@Nullable Due again, boolean offered, @Nullable UUID next) {}

    Replanning(
            JdbcClient jdbc,
            Sessions sessions,
            Bodies bodies,
            Copies copies,
            SecondSummons second) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.bodies = bodies;
        this.copies = copies;
        this.second = second;
    }

    public Sight of(Session session) {
        if (session.cancelledAt() == null && session.closedAt() == null)
            return new Sight(null, false, null);
        var next = next(session.id());
        var again = second.due(session).orElse(null);
        boolean offered = next.isEmpty() && refusal(session, again) == null;
        return new Sight(again, offered, next.orElse(null));
    }

    @Transactional
    public Outcome plan(UUID from, Plan plan, PersonId by) {
        copies.hold(from);
        var session = sessions.held(from).orElseThrow();
        if (next(from).isPresent())
            return new Outcome.Refused(Sentence.of("governance.plan.anew.done"));
        var refusal = refusal(session, second.due(session).orElse(null));
        if (refusal != null) return new Outcome.Refused(refusal);
        var planned = sessions.plan(bodies.byId(session.body()), plan, by);
        if (planned.isEmpty())
            return new Outcome.Refused(Sentence.of("governance.session.no-rules"));
        jdbc.sql("update governance.session set copied_from = ? where id = ?")
                .params(from, planned.get())
                .update();
        copies.copy(copies.left(from), planned.get());
        return new Outcome.Planned(planned.get());
    }

    /** After a second session that was cancelled members are called again after the first. */
    private @Nullable Sentence refusal(Session session, SecondSummons.@Nullable Due again) {
        boolean over =
                session.closedAt() != null
                        || session.cancelledAt() != null && session.insteadOf() == null;
        if (!over) return Sentence.of("governance.plan.not-over");
        if (again != null) return Sentence.of("governance.plan.again");
        boolean nothing =
                copies.left(session.id()).isEmpty() && !sessions.items(session.id()).isEmpty();
        return nothing ? Sentence.of("governance.plan.anew.nothing") : null;
    }

    private Optional<UUID> next(UUID session) {
        return jdbc.sql(
                        "select id from governance.session where ? in (instead_of, copied_from) and cancelled_at is null")
                .param(session)
                .query(UUID.class)
                .optional();
    }
}
