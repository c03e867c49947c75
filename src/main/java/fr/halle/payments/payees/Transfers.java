package fr.halle.payments.payees;

import fr.halle.jobs.Jobs;
import fr.halle.kernel.OrganisationId;
import fr.halle.payments.accounting.Euros;
import fr.halle.payments.accounting.Postings;
import fr.halle.payments.accounting.Postings.Fee;

import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;
import java.util.UUID;

/**
 * Makes a part the payee's when it is handed over, and takes back from it what is given back later:
 * rows and entries in the caller's transaction, the provider's turn after its commit.
 */
@Component
public class Transfers {

    private final TransferRows transfers;
    private final ReversalRows reversals;
    private final FeeRule rule;
    private final Postings postings;
    private final Jobs jobs;

    /** A part that was handed over, and what is kept of it. */
    public record Due(
            UUID subject,
            UUID payment,
            String provider,
            UUID part,
            OrganisationId payee,
            Money amount) {}

    Transfers(
            TransferRows transfers,
            ReversalRows reversals,
            FeeRule rule,
            Postings postings,
            Jobs jobs) {
        this.transfers = transfers;
        this.reversals = reversals;
        this.rule = rule;
        this.postings = postings;
        this.jobs = jobs;
    }

    /** Twice changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void due(Due due) {
        var fee = FeeRule.of(due.amount(), rule.permille(), rule.vatPermille());
        transfers
                .add(due.payment(), due.part(), due.payee(), Euros.cents(due.amount()), fee, rule)
                .ifPresent(
                        id -> {
                            postings.due(
                                    id,
                                    due.subject(),
                                    due.part(),
                                    due.payee(),
                                    due.provider(),
                                    due.amount(),
                                    fee);
                            jobs.enqueue(TransferJob.NAME, id.toString());
                        });
    }

    /** What became due of a part, if it was handed over. */
    public Optional<Transfer> ofPart(UUID part) {
        return transfers.ofPart(part);
    }

    /**
     * Takes back what a refund costs the payee.
     *
     * @param left of the part, after the refund
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(Transfer transfer, UUID refund, Money amount, Money left) {
        var kept = transfer.fee().minus(reversals.givenUp(transfer.id()));
        Fee stays = FeeRule.of(left, transfer.feePermille(), transfer.feeVatPermille());
        var givenUp = kept.minus(stays);
        var id = reversals.add(transfer.id(), refund, amount.minus(givenUp.gross()), givenUp);
        postings.refundAskedOfPayee(
                refund,
                transfer.subject(),
                transfer.part(),
                transfer.payee(),
                transfer.provider(),
                amount,
                givenUp);
        jobs.enqueue(ReversalJob.NAME, id.toString());
    }
}
