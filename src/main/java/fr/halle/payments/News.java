package fr.halle.payments;

import fr.halle.payments.card.CardNews;
import fr.halle.payments.card.CardOutcome;
import fr.halle.payments.card.Dispute;
import fr.halle.payments.card.PayeeAccount;
import fr.halle.payments.heard.Disputes;
import fr.halle.payments.heard.ProviderEvents;
import fr.halle.payments.payees.Payees;

import org.springframework.stereotype.Component;

/** Hands what providers tell to whom it concerns. */
@Component
class News implements CardNews {

    private final ProviderEvents events;
    private final Settlement settlement;
    private final Payees payees;
    private final Disputes disputes;
    private final FailedRefunds failedRefunds;

    News(
            ProviderEvents events,
            Settlement settlement,
            Payees payees,
            Disputes disputes,
            FailedRefunds failedRefunds) {
        this.events = events;
        this.settlement = settlement;
        this.payees = payees;
        this.disputes = disputes;
        this.failedRefunds = failedRefunds;
    }

    @Override
    public boolean hear(String provider, String event, String type) {
        return events.hear(provider, event, type);
    }

    @Override
    public void understood(String provider, String event) {
        events.understood(provider, event);
    }

    @Override
    public boolean tell(String provider, String session, CardOutcome outcome) {
        return settlement.tell(provider, session, outcome);
    }

    @Override
    public boolean tell(String provider, PayeeAccount account) {
        return payees.stands(provider, account);
    }

    @Override
    public boolean tell(String provider, Dispute dispute) {
        return disputes.stands(provider, dispute);
    }

    @Override
    public boolean refundFailed(String provider, String refund, String why) {
        return failedRefunds.cameBack(provider, refund, why);
    }
}
