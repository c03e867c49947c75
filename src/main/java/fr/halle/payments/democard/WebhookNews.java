package fr.halle.payments.democard;

import fr.halle.payments.card.CardOutcome;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a call says. {@code state}: paid, refused or abandoned; payment and cents come with paid only. */
record WebhookNews(String session, String state, @Nullable String payment, long cents) {

    static WebhookNews of(String session, CardOutcome outcome) {
        return switch (outcome) {
            case CardOutcome.Paid(var reference, var amount) ->
                    new WebhookNews(session, "paid", reference, amount.getAmountMinorLong());
            case CardOutcome.Refused _ -> new WebhookNews(session, "refused", null, 0);
            case CardOutcome.Abandoned _ -> new WebhookNews(session, "abandoned", null, 0);
            case CardOutcome.Open _ -> new WebhookNews(session, "open", null, 0);
        };
    }

    /** Throws IllegalArgumentException when this is not a call that the bank makes. */
    CardOutcome outcome() {
        return switch (state) {
            case "paid" -> {
                if (payment == null || cents <= 0) throw new IllegalArgumentException("Paid, but what?");
                yield new CardOutcome.Paid(payment, Money.ofMinor(CurrencyUnit.EUR, cents));
            }
            case "refused" -> new CardOutcome.Refused();
            case "abandoned" -> new CardOutcome.Abandoned();
            case "open" -> new CardOutcome.Open();
            default -> throw new IllegalArgumentException("No such state: " + state);
        };
    }
}
