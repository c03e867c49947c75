package fr.halle.payments;

import fr.halle.jobs.RecurringJob;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;

/**
 * Asks providers about sessions that have kept silent: a webhook may be lost, a shopper may never
 * come back.
 */
@Component
class Poll implements RecurringJob {

    private final Duration every;
    private final Attempts attempts;
    private final Cards cards;

    Poll(@Value("${halle.payments.poll-every:5s}") Duration every, Attempts attempts, Cards cards) {
        this.every = every;
        this.attempts = attempts;
        this.cards = cards;
    }

    @Override
    public String name() {
        return "payments.poll";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public void run() {
        attempts.due().forEach(cards::look);
    }
}
