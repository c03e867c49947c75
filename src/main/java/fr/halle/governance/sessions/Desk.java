package fr.halle.governance.sessions;

import fr.halle.governance.agenda.SecondSummons;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** What the secretary alone sees of a session. */
@Component
record Desk(Summonses summonses, SecondSummons second) {

    /** {@code again}: the first day on which members can be called again for want of a quorum. */
    record Sight(List<Summons> summonses, @Nullable LocalDate again) {

        long left() {
            return summonses.stream().filter(each -> each.sentAt() != null).count();
        }
    }

    Sight of(Session session) {
        var again = second.isDue(session) ? second.first(session) : null;
        return new Sight(summonses.of(session.id(), Notice.CONVOCATION), again);
    }
}
