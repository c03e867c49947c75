package fr.halle.payments.payees;

import fr.halle.jobs.Job;
import fr.halle.payments.accounting.Postings;
import fr.halle.payments.card.Declined;
import fr.halle.payments.card.Instruction;
import fr.halle.payments.card.Providers;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.UUID;

/**
 * Has the provider take back from a payee what a refund costs it. The shopper does not wait for
 * that: the refund goes its own way. A payee that has too little owes the rest, and says so.
 */
@Component
class ReversalJob implements Job {

    static final String NAME = "payments.reversal";

    private final Providers providers;
    private final TransferRows transfers;
    private final ReversalRows reversals;
    private final Postings postings;
    private final TransactionOperations transaction;

    ReversalJob(
            Providers providers,
            TransferRows transfers,
            ReversalRows reversals,
            Postings postings,
            TransactionOperations transaction) {
        this.providers = providers;
        this.transfers = transfers;
        this.reversals = reversals;
        this.postings = postings;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String subject) {
        var reversal = reversals.byId(UUID.fromString(subject));
        var transfer = transfers.byId(reversal.transfer());
        @Nullable String sent = transfer.reference();
        if (reversal.done() || sent == null) return; // the transfer, once done, has it done
        try {
            done(transfer, reversal, takenBack(transfer, sent, reversal));
        } catch (Declined no) {
            reversals.declined(reversal.id(), no.code());
        }
    }

    private String takenBack(Transfer transfer, String sent, Reversal reversal) {
        if (!reversal.amount().isPositive()) return "nothing-" + reversal.id();
        return providers
                .of(transfer.provider())
                .reverse(
                        sent,
                        reversal.amount(),
                        new Instruction(reversal.id().toString(), reversal.askedAt()));
    }

    private void done(Transfer transfer, Reversal reversal, String reference) {
        transaction.executeWithoutResult(
                _ -> {
                    if (!reversals.done(reversal.id(), reference)) return;
                    if (!reversal.amount().isPositive()) return;
                    postings.reversalMade(
                            reversal.id(),
                            transfer.subject(),
                            transfer.part(),
                            transfer.payee(),
                            transfer.provider(),
                            reversal.amount());
                });
    }
}
