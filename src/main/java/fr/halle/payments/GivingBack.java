package fr.halle.payments;

import org.joda.money.Money;
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
    private final Refunds refunds;

    GivingBack(Requests requests, Parts parts, Books books, Refunds refunds) {
        this.requests = requests;
        this.parts = parts;
        this.books = books;
        this.refunds = refunds;
    }

    void ofPart(UUID subject, UUID part, Money amount, Why why) {
        if (!amount.isPositive()) throw new IllegalArgumentException("To give back: " + amount);
        var kept = requests.locked(subject).payment();
        var received = books.payment(OnCollection.KEY, OnCollection.reference(subject, part));
        if (kept != null) {
            parts.refund(subject, part, amount);
            refunds.ofPart(subject, kept, part, amount, parts.kept(subject, part), why);
        } else if (received.isPresent()) {
            parts.refund(subject, part, amount);
            var payee = parts.payee(subject, part);
            refunds.acrossTheCounter(subject, received.get(), part, payee, amount, why);
        } else {
            parts.lower(subject, part, amount, why.reason());
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
        if (more.isPositive()) ofPart(subject, part, more, Why.of(reason));
    }

    /** Money that nobody waited for, or more than was asked. */
    void unwanted(UUID subject, UUID payment, Money amount, String reason) {
        refunds.unwanted(subject, payment, amount, reason);
    }
}
