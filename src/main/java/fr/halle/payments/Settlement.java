package fr.halle.payments;

import fr.halle.payments.card.CardNews;
import fr.halle.payments.card.CardOutcome;

import org.joda.money.Money;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/**
 * Acts upon a provider's news, whoever brings it: webhook, the shopper's return, our own asking;
 * once, late, or twenty at the same time. What makes it one payment is the subject's lock, then the
 * provider's reference, which is unique.
 */
@Component
class Settlement implements CardNews {

    static final String TOO_LATE = "TOO_LATE";
    static final String PAID_TWICE = "PAID_TWICE";
    static final String ASKED_LESS = "ASKED_LESS";

    private final Attempts attempts;
    private final Requests requests;
    private final Books books;
    private final GivingBack givingBack;
    private final ObjectProvider<Payable> payable;

    Settlement(
            Attempts attempts,
            Requests requests,
            Books books,
            GivingBack givingBack,
            ObjectProvider<Payable> payable) {
        this.attempts = attempts;
        this.requests = requests;
        this.books = books;
        this.givingBack = givingBack;
        this.payable = payable;
    }

    @Override
    @Transactional
    public boolean tell(String provider, String session, CardOutcome outcome) {
        var attempt = attempts.of(provider, session);
        attempt.ifPresent(
                known -> {
                    switch (outcome) {
                        case CardOutcome.Open _ -> {}
                        case CardOutcome.Abandoned _ ->
                                attempts.close(known.id(), Attempt.Ending.ABANDONED);
                        case CardOutcome.Refused _ -> refuse(known);
                        case CardOutcome.Paid(var reference, var amount) ->
                                settle(known, reference, amount);
                    }
                });
        return attempt.isPresent();
    }

    private void settle(Attempt attempt, String reference, Money amount) {
        var request = requests.locked(attempt.subject());
        books.enter(attempt.subject(), attempt.provider(), reference, amount)
                .ifPresent(
                        payment -> {
                            attempts.close(attempt.id(), Attempt.Ending.PAID);
                            if (isWanted(request, attempt, amount)
                                    && payable.getObject().paid(request.subject())) {
                                keep(request, payment, amount);
                            } else {
                                var reason = request.settled() ? PAID_TWICE : TOO_LATE;
                                givingBack.byProvider(payment, null, amount, reason);
                                payable.getObject().givenBack(request.subject());
                            }
                        });
    }

    /**
     * Whether it may be offered to the subject at all: still asked for, in this way, and enough.
     */
    private static boolean isWanted(Request request, Attempt attempt, Money amount) {
        return request.waits()
                && request.tender().equals(attempt.provider())
                && request.asked().isPositive()
                && !amount.isLessThan(request.asked());
    }

    /** A shop may have taken something off while the shopper was typing their card. */
    private void keep(Request request, UUID payment, Money amount) {
        requests.paid(request.subject(), payment);
        var excess = amount.minus(request.asked());
        if (excess.isPositive()) givingBack.byProvider(payment, null, excess, ASKED_LESS);
    }

    private void refuse(Attempt attempt) {
        var request = requests.locked(attempt.subject());
        boolean news = attempts.close(attempt.id(), Attempt.Ending.REFUSED);
        if (news && request.waits() && request.tender().equals(attempt.provider())) {
            payable.getObject().refused(request.subject());
        }
    }
}
