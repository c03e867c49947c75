package fr.halle.moderation.decisions;

import fr.halle.identity.Holdings;
import fr.halle.identity.RoleKind;
import fr.halle.kernel.PersonId;
import fr.halle.web.spi.Duty;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Deciding about what people report. */
@Component
@Order(4)
class ReportsDuty implements Duty {

    private final Queue queue;
    private final Holdings holdings;

    ReportsDuty(Queue queue, Holdings holdings) {
        this.queue = queue;
        this.holdings = holdings;
    }

    @Override
    public String key() {
        return "moderation.duty";
    }

    @Override
    public String path() {
        return "/moderation";
    }

    @Override
    public boolean isOf(PersonId person) {
        return holdings.of(person).includes(RoleKind.ANIMATOR);
    }

    @Override
    public int waiting(PersonId person) {
        return queue.kinds().values().stream().mapToInt(Integer::intValue).sum();
    }
}
