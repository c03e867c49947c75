package fr.halle.invoicing.issuing;

import fr.halle.jobs.Job;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Issues what waits at a shop, one transaction each; the subject is the shop, so that its invoices
 * come in turn. One that fails holds up no other, and is tried again.
 */
@Component
class Issuing implements Job {

    static final String NAME = "invoicing.issue";

    private final Wishes wishes;
    private final Invoices invoices;

    Issuing(Wishes wishes, Invoices invoices) {
        this.wishes = wishes;
        this.invoices = invoices;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String subject) {
        @Nullable RuntimeException failed = null;
        for (var wish : wishes.open(new ShopId(UUID.fromString(subject)))) {
            try {
                invoices.issue(wish);
            } catch (RuntimeException e) {
                failed = e;
            }
        }
        if (failed != null) throw failed;
    }
}
