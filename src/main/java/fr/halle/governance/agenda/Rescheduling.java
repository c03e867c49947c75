package fr.halle.governance.agenda;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.sessions.Plan;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.sessions.Sessions;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/**
 * A session moves until members are called; one that was cancelled is planned anew on its items.
 */
@Component
public class Rescheduling {

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final Bodies bodies;
    private final SecondSummons second;

    Rescheduling(JdbcClient jdbc, Sessions sessions, Bodies bodies, SecondSummons second) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.bodies = bodies;
        this.second = second;
    }

    /** Gives why not; a second session keeps its distance from the first, and knows no urgency. */
    @Transactional
    public @Nullable Sentence move(UUID id, Plan plan) {
        var session = sessions.held(id).orElseThrow();
        if (!session.isInPreparation()) return Sentence.of("governance.plan.stands");
        var refusal = refusal(session, plan);
        if (refusal != null) return refusal;
        var rules = bodies.rulesOn(session.body(), plan.day());
        if (rules.isEmpty()) return Sentence.of("governance.session.no-rules");
        jdbc.sql(
                        """
                        update governance.session set day = :day, starts = :starts, place = :place, urgency = :urgency, rules = cast(:rules as jsonb),
                               delay_days = case when instead_of is null then governance.delay_days(body, :day) else delay_days end,
                               delay_article = case when instead_of is null then governance.delay_article(body, :day) else delay_article end
                         where id = :id
                        """)
                .param("day", plan.day())
                .param("starts", plan.starts())
                .param("place", plan.place())
                .param("urgency", session.insteadOf() == null ? plan.urgency() : null)
                .param("rules", Sessions.written(session.under(rules.get())))
                .param("id", id)
                .update();
        return null;
    }

    private @Nullable Sentence refusal(Session session, Plan plan) {
        if (session.insteadOf() == null) return null;
        var first = sessions.byId(session.insteadOf()).orElseThrow();
        return second.refuses(first, plan.day());
    }
}
