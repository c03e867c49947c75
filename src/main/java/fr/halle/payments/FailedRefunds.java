package fr.halle.payments;

import fr.halle.payments.accounting.Postings;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Refunds that were made, and came back from the card's bank. */
@Component
class FailedRefunds {

    private final Books books;
    private final Postings postings;

    FailedRefunds(Books books, Postings postings) {
        this.books = books;
        this.postings = postings;
    }

    @Transactional
    public boolean cameBack(String provider, String reference, String why) {
        var refund = books.refund(provider, reference);
        refund.filter(known -> books.cameBack(known.id(), why))
                .ifPresent(
                        known ->
                                postings.refundCameBack(
                                        known.id(),
                                        known.subject(),
                                        known.part(),
                                        provider,
                                        known.amount()));
        return refund.isPresent();
    }
}
