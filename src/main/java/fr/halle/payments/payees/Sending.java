package fr.halle.payments.payees;

import fr.halle.jobs.Jobs;
import fr.halle.payments.accounting.Postings;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What is written down once the provider has done it. */
@Component
class Sending {

    private final TransferRows transfers;
    private final ReversalRows reversals;
    private final Postings postings;
    private final Jobs jobs;
    private final TransactionOperations transaction;

    Sending(
            TransferRows transfers,
            ReversalRows reversals,
            Postings postings,
            Jobs jobs,
            TransactionOperations transaction) {
        this.transfers = transfers;
        this.reversals = reversals;
        this.postings = postings;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    void done(Transfer sent, String reference) {
        transaction.executeWithoutResult(
                _ -> {
                    if (!transfers.done(sent.id(), reference)) return;
                    if (sent.amount().isPositive()) {
                        postings.transferMade(
                                sent.id(),
                                sent.subject(),
                                sent.part(),
                                sent.payee(),
                                sent.provider(),
                                sent.amount());
                    }
                    reversals
                            .waiting(sent.id())
                            .forEach(id -> jobs.enqueue(ReversalJob.NAME, id.toString()));
                });
    }
}
