package fr.halle.governance.sessions;

import fr.halle.governance.agenda.Openings;
import fr.halle.governance.agenda.Openings.Opening;
import fr.halle.governance.agenda.Replanning;
import fr.halle.governance.agenda.SecondReadings;
import fr.halle.governance.agenda.SecondSummons;
import fr.halle.governance.notices.Notice;
import fr.halle.governance.notices.Summons;
import fr.halle.governance.notices.Summonses;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the secretary alone sees of a session. */
@Component
record Desk(
        Summonses summonses,
        SecondSummons second,
        Replanning replanning,
        SecondReadings readings,
        Openings openings) {

    /**
     * @param told of the cancellation
     * @param again members can be called again for want of a quorum
     * @param anew another one can be planned on its items, or was
     * @param readings the items that come back and are on no agenda yet
     * @param openings where they can be put
     */
    record Sight(
            List<Summons> summonses,
            List<Summons> told,
            SecondSummons.@Nullable Due again,
            Replanning.Sight anew,
            Set<UUID> readings,
            List<Opening> openings) {}

    Sight of(Session session) {
        var readings = readings().dueIn(session.id());
        return new Sight(
                summonses.of(session.id(), Notice.CONVOCATION),
                session.cancelledAt() == null
                        ? List.of()
                        : summonses.of(session.id(), Notice.CANCELLATION),
                second.due(session).orElse(null),
                replanning.of(session),
                readings,
                readings.isEmpty() ? List.of() : openings.in(session.body()));
    }
}
