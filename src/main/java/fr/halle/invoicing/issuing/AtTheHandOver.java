package fr.halle.invoicing.issuing;

import fr.halle.jobs.Jobs;
import fr.halle.ordering.OrderHandedOver;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever wants an invoice gets it once the goods are theirs. In the transaction of the hand-over:
 * what is asked for is not lost, and nothing is numbered there.
 */
@Component
class AtTheHandOver {

    private final Wishes wishes;
    private final Jobs jobs;

    AtTheHandOver(Wishes wishes, Jobs jobs) {
        this.wishes = wishes;
        this.jobs = jobs;
    }

    @EventListener
    void on(OrderHandedOver order) {
        boolean wanted =
                wishes.handedOver(
                        order.order(),
                        order.purchase().value(),
                        order.shop(),
                        order.professional());
        if (wanted) jobs.enqueue(Issuing.NAME, order.shop().value().toString());
    }
}
