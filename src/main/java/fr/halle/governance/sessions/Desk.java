package fr.halle.governance.sessions;

import fr.halle.governance.agenda.Openings;
import fr.halle.governance.agenda.Openings.Opening;
import fr.halle.governance.agenda.Replanning;
import fr.halle.governance.agenda.SecondReadings;
import fr.halle.governance.bodies.Member;
import fr.halle.governance.notices.Notice;
import fr.halle.governance.notices.Summons;
import fr.halle.governance.notices.Summonses;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the secretary alone sees of a session. */
@Component
record Desk(
        Summonses summonses,
        Replanning replanning,
        SecondReadings readings,
        Openings openings,
        Convocations convocations) {

    /**
     * @param told of the cancellation
     * @param after what its items can go on to
     * @param uncalled who sits on that day and was not called
     * @param readings the items that come back and are on no agenda yet
     * @param openings where they can be put
     */
    record Sight(
            List<Summons> summonses,
            List<Summons> told,
            Replanning.Sight after,
            List<Member> uncalled,
            Set<UUID> readings,
            List<Opening> openings) {}

    Sight of(Session session) {
        var readings = readings().dueIn(session.id());
        return new Sight(
                summonses.of(session.id(), Notice.CONVOCATION),
                session.cancelledAt() == null
                        ? List.of()
                        : summonses.of(session.id(), Notice.CANCELLATION),
                replanning.of(session),
                convocations.awaited(session),
                readings,
                readings.isEmpty() ? List.of() : openings.in(session.body()));
    }
}
