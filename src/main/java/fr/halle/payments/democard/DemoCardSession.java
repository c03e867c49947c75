package fr.halle.payments.democard;

import fr.halle.payments.card.CardOutcome;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/** One shopper at the bank's page. */
record DemoCardSession(
        String id,
        String label,
        Money amount,
        String returnPath,
        Instant openedAt,
        Behaviour.@Nullable Webhook webhook,
        @Nullable Answer answer,
        @Nullable Instant answeredAt,
        @Nullable String paymentReference) {

    static final Duration LONGEST = Duration.ofDays(1);

    /** The bank's last word. */
    enum Answer {
        ACCEPTED,
        REFUSED,
        CANCELLED
    }

    /** A page of the bank for this session. */
    String path(String page) {
        return DemoCard.PAGE + id + page;
    }

    boolean isDecided() {
        return answer != null;
    }

    boolean isOver(Instant now) {
        return !isDecided() && openedAt.plus(LONGEST).isBefore(now);
    }

    /** What the bank says to whoever asks: nothing, as long as it is thinking. */
    CardOutcome outcome(Instant now) {
        if (isOver(now)) return new CardOutcome.Abandoned();
        if (answer == null || answeredAt == null || answeredAt.isAfter(now))
            return new CardOutcome.Open();
        return switch (answer) {
            case ACCEPTED -> new CardOutcome.Paid(String.valueOf(paymentReference), amount);
            case REFUSED -> new CardOutcome.Refused();
            case CANCELLED -> new CardOutcome.Abandoned();
        };
    }
}
