package fr.halle.payments.democard;

import fr.halle.payments.card.CardOutcome;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a call says. Payment and cents come with {@code paid} only. */
record WebhookNews(String session, State state, @Nullable String payment, long cents) {

    /** In lower case it is what stands in the call. */
    enum State {
        open,
        paid,
        refused,
        abandoned
    }

    WebhookNews {
        boolean whole = state != State.paid || (payment != null && cents > 0);
        if (session == null || state == null || !whole)
            throw new IllegalArgumentException("Half the news");
    }

    static WebhookNews of(String session, CardOutcome outcome) {
        return switch (outcome) {
            case CardOutcome.Paid(var reference, var amount) ->
                    new WebhookNews(session, State.paid, reference, amount.getAmountMinorLong());
            case CardOutcome.Refused _ -> new WebhookNews(session, State.refused, null, 0);
            case CardOutcome.Abandoned _ -> new WebhookNews(session, State.abandoned, null, 0);
            case CardOutcome.Open _ -> new WebhookNews(session, State.open, null, 0);
        };
    }

    CardOutcome outcome() {
        return switch (state) {
            case open -> new CardOutcome.Open();
            case paid ->
                    new CardOutcome.Paid(
                            String.valueOf(payment), Money.ofMinor(CurrencyUnit.EUR, cents));
            case refused -> new CardOutcome.Refused();
            case abandoned -> new CardOutcome.Abandoned();
        };
    }
}
