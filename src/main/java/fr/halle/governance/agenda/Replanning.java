package fr.halle.governance.agenda;

import fr.halle.governance.Sentence;
import fr.halle.governance.agenda.SecondSummons.Outcome;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.sessions.Plan;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** A session that was cancelled is planned anew, on its items. */
@Component
class Replanning {

    private final Sessions sessions;
    private final Bodies bodies;
    private final Copies copies;

    Replanning(Sessions sessions, Bodies bodies, Copies copies) {
        this.sessions = sessions;
        this.bodies = bodies;
        this.copies = copies;
    }

    /** A second session is not: members are called again after the first. */
    @Transactional
    public Outcome plan(UUID cancelled, Plan plan, PersonId by) {
        var session = sessions.held(cancelled).orElseThrow();
        if (session.cancelledAt() == null || session.insteadOf() != null)
            return new Outcome.Refused(Sentence.of("governance.plan.not-cancelled"));
        var planned = sessions.plan(bodies.byId(session.body()), plan, by);
        if (planned.isEmpty())
            return new Outcome.Refused(Sentence.of("governance.session.no-rules"));
        copies.copy(copies.left(cancelled), planned.get());
        return new Outcome.Planned(planned.get());
    }
}
