package fr.halle.payments;

import fr.halle.payments.accounting.Postings;

import org.joda.money.Money;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Money that came in, as a row and an entry. */
@Component
class Received {

    private final Books books;
    private final Postings postings;

    Received(Books books, Postings postings) {
        this.books = books;
        this.postings = postings;
    }

    Optional<UUID> enter(Attempt attempt, String reference, Money amount) {
        return books.enter(attempt.subject(), attempt.provider(), reference, amount);
    }

    void post(UUID payment, Attempt attempt, Money amount, Map<UUID, Money> parts) {
        postings.received(payment, attempt.subject(), attempt.provider(), amount, parts);
    }
}
