package fr.halle.payments;

import fr.halle.payments.card.CardOutcome;

import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.UUID;

/**
 * Acts upon what became of a session, whoever brings the news: webhook, the shopper's return, our
 * own asking; once, late, or twenty at the same time. What makes it one payment is the subject's
 * lock, then the provider's reference, which is unique.
 */
@Component
class Settlement {

    static final String TOO_LATE = "TOO_LATE";
    static final String PAID_TWICE = "PAID_TWICE";
    static final String ASKED_LESS = "ASKED_LESS";
    static final String GONE_MEANWHILE = "GONE_MEANWHILE";

    private final Attempts attempts;
    private final Requests requests;
    private final Parts parts;
    private final GivingBack givingBack;
    private final Received received;

    Settlement(
            Attempts attempts,
            Requests requests,
            Parts parts,
            GivingBack givingBack,
            Received received) {
        this.attempts = attempts;
        this.requests = requests;
        this.parts = parts;
        this.givingBack = givingBack;
        this.received = received;
    }

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
        received.enter(attempt, reference, amount)
                .ifPresent(
                        payment -> {
                            attempts.close(attempt.id(), Attempt.Ending.PAID);
                            decide(request, attempt, payment, amount);
                        });
    }

    private void decide(Request request, Attempt attempt, UUID payment, Money amount) {
        var subject = request.subject();
        boolean enough = isEnough(request, attempt, amount);
        if (enough && request.waits() && requests.confirmed(subject)) {
            received.post(payment, attempt, amount, parts.asked(subject));
            requests.paid(subject, payment);
            giveBackMore(request, payment, amount);
            return;
        }
        if (enough
                && request.expired()
                && !request.settled()
                && late(request, attempt, payment, amount)) {
            return;
        }
        received.post(payment, attempt, amount, Map.of());
        var reason = request.settled() ? PAID_TWICE : TOO_LATE;
        givingBack.unwanted(subject, payment, amount, reason);
        requests.givenBack(subject);
    }

    /** Time had run out: what can still be had is kept, what is gone meanwhile is given back. */
    private boolean late(Request request, Attempt attempt, UUID payment, Money amount) {
        var subject = request.subject();
        var had = requests.paidLate(subject);
        if (had.isEmpty()) return false;
        received.post(payment, attempt, amount, parts.asked(subject));
        requests.revive(subject, payment);
        giveBackMore(request, payment, amount);
        parts.asked(subject)
                .forEach(
                        (part, asked) -> {
                            if (!had.contains(part)) {
                                givingBack.ofPart(subject, part, asked, Why.of(GONE_MEANWHILE));
                            }
                        });
        return true;
    }

    /** In the way that was chosen, and no less than is asked. */
    private static boolean isEnough(Request request, Attempt attempt, Money amount) {
        return request.tender().equals(attempt.provider())
                && request.asked().isPositive()
                && !amount.isLessThan(request.asked());
    }

    /** A shop may have taken something off while the shopper was typing their card. */
    private void giveBackMore(Request request, UUID payment, Money amount) {
        var excess = amount.minus(request.asked());
        if (excess.isPositive()) {
            givingBack.unwanted(request.subject(), payment, excess, ASKED_LESS);
        }
    }

    private void refuse(Attempt attempt) {
        var request = requests.locked(attempt.subject());
        boolean news = attempts.close(attempt.id(), Attempt.Ending.REFUSED);
        if (news && request.waits() && request.tender().equals(attempt.provider())) {
            requests.refused(request.subject());
        }
    }
}
