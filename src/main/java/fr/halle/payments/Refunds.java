package fr.halle.payments;

import fr.halle.jobs.Jobs;
import fr.halle.kernel.OrganisationId;
import fr.halle.payments.accounting.Postings;
import fr.halle.payments.payees.Transfers;

import org.joda.money.Money;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Writes down what goes back and from whom it comes, in the caller's transaction: the row, the
 * entry, and the provider's turn after the commit.
 */
@Component
class Refunds {

    private final Books books;
    private final Postings postings;
    private final Transfers transfers;
    private final Jobs jobs;

    Refunds(Books books, Postings postings, Transfers transfers, Jobs jobs) {
        this.books = books;
        this.postings = postings;
        this.transfers = transfers;
        this.jobs = jobs;
    }

    /**
     * Some of a part. After the hand-over its payee pays for it.
     *
     * @param left of the part, this refund counted
     */
    void ofPart(UUID subject, UUID payment, UUID part, Money amount, Money left, Why why) {
        var refund = books.refund(payment, part, amount, why);
        transfers
                .ofPart(part)
                .ifPresentOrElse(
                        transfer -> transfers.takeBack(transfer, refund, amount, left),
                        () -> postings.refundAsked(refund, subject, part, amount));
        jobs.enqueue(RefundJob.NAME, refund.toString());
    }

    /** Money that nobody waited for, or more than was asked. */
    void unwanted(UUID subject, UUID payment, Money amount, String reason) {
        var refund = books.refund(payment, null, amount, Why.of(reason));
        postings.refundAsked(refund, subject, null, amount);
        jobs.enqueue(RefundJob.NAME, refund.toString());
    }

    /** From hand to hand, at this moment. */
    void acrossTheCounter(
            UUID subject, UUID payment, UUID part, OrganisationId payee, Money amount, Why why) {
        var refund = books.refund(payment, part, amount, why);
        books.done(refund, null);
        postings.handedBack(refund, subject, part, payee, amount);
    }
}
