package fr.halle.payments;

import fr.halle.payments.accounting.Postings;
import fr.halle.payments.card.CardNews;
import fr.halle.payments.card.CardOutcome;
import fr.halle.payments.card.Dispute;
import fr.halle.payments.card.PayeeAccount;
import fr.halle.payments.heard.Disputes;
import fr.halle.payments.heard.ProviderEvents;
import fr.halle.payments.payees.Payees;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands what providers tell to whom it concerns. */
@Component
class News implements CardNews {

    private final ProviderEvents events;
    private final Settlement settlement;
    private final Payees payees;
    private final Disputes disputes;
    private final FailedRefunds failedRefunds;

    /** Refunds that were made, and came back from the card's bank. */
    @Component
    static class FailedRefunds {

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
