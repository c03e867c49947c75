package fr.halle.payments;

import fr.halle.jobs.Job;
import fr.halle.payments.accounting.Postings;
import fr.halle.payments.card.Declined;
import fr.halle.payments.card.Instruction;
import fr.halle.payments.card.Providers;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.UUID;

/**
 * Has the provider give money back. The refund's own id is the idempotency key, so a second try
 * moves nothing twice. One that the provider will not make stands among the differences.
 */
@Component
class RefundJob implements Job {

    static final String NAME = "payments.refund";

    private final Providers providers;
    private final Books books;
    private final Postings postings;
    private final TransactionOperations transaction;

    RefundJob(
            Providers providers,
            Books books,
            Postings postings,
            TransactionOperations transaction) {
        this.providers = providers;
        this.books = books;
        this.postings = postings;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String subject) {
        var refund = books.refund(UUID.fromString(subject));
        if (refund.done()) return;
        try {
            var reference =
                    providers
                            .of(refund.provider())
                            .refund(
                                    refund.paymentReference(),
                                    refund.amount(),
                                    new Instruction(refund.id().toString(), refund.askedAt()));
            transaction.executeWithoutResult(_ -> done(refund, reference));
        } catch (Declined no) {
            books.declined(refund.id(), no.code());
        }
    }

    private void done(Books.Refund refund, String reference) {
        if (!books.done(refund.id(), reference)) return;
        postings.refundMade(
                refund.id(), refund.subject(), refund.part(), refund.provider(), refund.amount());
    }
}
