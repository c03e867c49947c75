package fr.halle.payments;

import fr.halle.payments.accounting.Euros;
import fr.halle.payments.accounting.Postings;

import org.joda.money.Money;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Cash, cheque or card, from hand to hand, when the goods are fetched: each payee receives its own
 * part.
 */
@Component
@Order(20)
class OnCollection implements Tender {

    static final String KEY = ON_COLLECTION;

    private final Requests requests;
    private final Parts parts;
    private final Books books;
    private final Postings postings;

    OnCollection(Requests requests, Parts parts, Books books, Postings postings) {
        this.requests = requests;
        this.parts = parts;
        this.books = books;
        this.postings = postings;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Timing timing() {
        return Timing.ON_COLLECTION;
    }

    /** What names the one payment of a part. */
    static String reference(UUID subject, UUID part) {
        return subject + "/" + part;
    }

    Money due(UUID subject, UUID part) {
        var request = requests.of(subject);
        boolean owed =
                request.onCollection()
                        && !request.expired()
                        && books.payment(KEY, reference(subject, part)).isEmpty();
        return owed ? parts.asked(subject, part) : Euros.of(0);
    }

    void received(UUID subject, UUID part) {
        var request = requests.locked(subject);
        if (!request.onCollection() || request.expired()) {
            throw new IllegalStateException("Nothing is due on collection for " + subject);
        }
        var asked = parts.asked(subject, part);
        if (asked.isPositive()) {
            books.enter(subject, KEY, reference(subject, part), asked)
                    .ifPresent(
                            payment ->
                                    postings.takenIn(
                                            payment,
                                            subject,
                                            part,
                                            parts.payee(subject, part),
                                            asked));
        }
        requests.paidIfAllReceived(subject);
    }
}
