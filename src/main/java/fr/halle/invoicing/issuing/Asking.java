package fr.halle.invoicing.issuing;

import fr.halle.invoicing.paper.Party;
import fr.halle.jobs.Jobs;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.counter.Deliveries.Delivery;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Comparator;
import java.util.List;

/** A buyer wants invoices of a purchase: what is handed over already is issued at once. */
@Component
public class Asking {

    private final Wishes wishes;
    private final Jobs jobs;

    Asking(Wishes wishes, Jobs jobs) {
        this.wishes = wishes;
        this.jobs = jobs;
    }

    /** In the order of ids: two who ask at once wait for each other, and for nobody in a ring. */
    @Transactional
    public void ask(List<Delivery> deliveries, Party to) {
        deliveries.stream()
                .filter(each -> !each.order().cancelled() && each.purchase().buyer() == null)
                .sorted(Comparator.comparing(each -> each.order().shop().value()))
                .forEach(each -> ask(each, to));
    }

    /** The shop has said what was missing: what waits for it is tried again. */
    public void again(ShopId shop) {
        jobs.enqueue(Issuing.NAME, shop.value().toString());
    }

    private void ask(Delivery delivery, Party to) {
        wishes.ask(delivery, to);
        if (delivery.handedOverAt() != null) {
            jobs.enqueue(Issuing.NAME, delivery.order().shop().value().toString());
        }
    }
}
