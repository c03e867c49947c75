package fr.halle.payments.payees;

import fr.halle.jobs.Job;
import fr.halle.payments.card.CardProvider;
import fr.halle.payments.card.Declined;
import fr.halle.payments.card.Instruction;
import fr.halle.payments.card.Providers;

import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Has the provider send a payee its part. Its own id is the key, so a second try moves nothing
 * twice. Where the account cannot receive yet it waits, until the provider says that it can.
 */
@Component
class TransferJob implements Job {

    static final String NAME = "payments.transfer";

    private final Providers providers;
    private final Payees payees;
    private final TransferRows transfers;
    private final Sending sending;

    TransferJob(Providers providers, Payees payees, TransferRows transfers, Sending sending) {
        this.providers = providers;
        this.payees = payees;
        this.transfers = transfers;
        this.sending = sending;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String subject) {
        var transfer = transfers.byId(UUID.fromString(subject));
        if (transfer.done()) return;
        var account = payees.receiving(transfer.payee(), transfer.provider());
        if (account.isEmpty()) return;
        try {
            sending.done(transfer, sent(transfer, account.get()));
        } catch (Declined no) {
            transfers.declined(transfer.id(), no.code());
        }
    }

    private String sent(Transfer transfer, String account) {
        if (!transfer.amount().isPositive()) return "nothing-" + transfer.id();
        return providers
                .of(transfer.provider())
                .transfer(
                        new CardProvider.Transfer(
                                account,
                                transfer.amount(),
                                transfer.paymentReference(),
                                transfer.subject()),
                        new Instruction(transfer.id().toString(), transfer.dueAt()));
    }
}
