package fr.halle.payments;

import fr.halle.jobs.Jobs;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.UUID;

/**
 * Gives back what is not owed, from where it came: by the card's provider, across the counter, or
 * by asking less.
 */
@Component
class GivingBack {

    private final Requests requests;
    private final Parts parts;
    private final Books books;
    private final Jobs jobs;

    GivingBack(Requests requests, Parts parts, Books books, Jobs jobs) {
        this.requests = requests;
        this.parts = parts;
        this.books = books;
        this.jobs = jobs;
    }

    void ofPart(UUID subject, UUID part, Money amount, String reason) {
        if (!amount.isPositive()) throw new IllegalArgumentException("To give back: " + amount);
        var kept = requests.locked(subject).payment();
        var received = books.payment(OnCollection.KEY, OnCollection.reference(subject, part));
        if (kept != null) {
            parts.refund(subject, part, amount);
            byProvider(kept, part, amount, reason);
        } else if (received.isPresent()) {
            parts.refund(subject, part, amount);
            books.done(books.refund(received.get(), part, amount, reason)); // from hand to hand
        } else {
            parts.lower(subject, part, amount, reason);
            requests.paidIfAllReceived(subject);
        }
    }

    /** Of several parts, by part; the values are their subjects. */
    Map<UUID, Money> kept(Map<UUID, UUID> subjects) {
        return parts.kept(subjects);
    }

    void beyond(UUID subject, UUID part, Money owed, String reason) {
        requests.locked(subject);
        var more = parts.kept(subject, part).minus(owed);
        if (more.isNegative()) {
            throw new IllegalArgumentException(
                    "%s is more than what is left of part %s in %s".formatted(owed, part, subject));
        }
        if (more.isPositive()) ofPart(subject, part, more, reason);
    }

    /** The row now, the provider's turn as soon as the caller's transaction commits. */
    void byProvider(UUID payment, @Nullable UUID part, Money amount, String reason) {
        jobs.enqueue(RefundJob.NAME, books.refund(payment, part, amount, reason).toString());
    }
}
