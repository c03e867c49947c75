package fr.halle.invoicing.issuing;

import fr.halle.jobs.Jobs;
import fr.halle.jobs.RecurringJob;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.counter.Deliveries;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * Compares every invoice with what was kept of its money, wherever that went back, and asks for
 * what still waits: nothing depends on somebody having told us.
 */
@Component
public class Sweep implements RecurringJob {

    private static final int MANY = 1000;

    private final Wishes wishes;
    private final InvoiceRows invoices;
    private final Deliveries deliveries;
    private final Jobs jobs;

    Sweep(Wishes wishes, InvoiceRows invoices, Deliveries deliveries, Jobs jobs) {
        this.wishes = wishes;
        this.invoices = invoices;
        this.deliveries = deliveries;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "invoicing.sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        wishes.shopsThatWait().forEach(shop -> jobs.enqueue(Issuing.NAME, shop.toString()));
        var last = new UUID(0, 0);
        for (var some = invoices.after(last, MANY); !some.isEmpty(); ) {
            compare(some);
            some = invoices.after(some.getLast().id(), MANY);
        }
    }

    private void compare(List<InvoiceRows.Standing> some) {
        var purchases = new HashMap<OrderId, UUID>();
        some.forEach(each -> purchases.put(each.order(), each.purchase()));
        var kept = deliveries.kept(purchases);
        for (var each : some) {
            var still = kept.get(each.order());
            if (still != null && each.left().isGreaterThan(still)) {
                jobs.enqueue(Crediting.NAME, each.id().toString());
            }
        }
    }
}
