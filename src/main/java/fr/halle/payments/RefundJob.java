package fr.halle.payments;

import fr.halle.jobs.Job;
import fr.halle.payments.card.CardProvider;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * Has the provider give money back. The refund's own id is the idempotency key, so a second try
 * moves nothing twice.
 */
@Component
class RefundJob implements Job {

    static final String NAME = "payments.refund";

    private final List<CardProvider> providers;
    private final Books books;

    RefundJob(List<CardProvider> providers, Books books) {
        this.providers = providers;
        this.books = books;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String subject) {
        var refund = books.refund(UUID.fromString(subject));
        if (refund.done()) return;
        providers.stream()
                .filter(provider -> provider.key().equals(refund.provider()))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("No provider " + refund.provider()))
                .refund(refund.paymentReference(), refund.amount(), refund.id().toString());
        books.done(refund.id());
    }
}
