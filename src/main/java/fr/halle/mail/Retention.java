package fr.halle.mail;

import fr.halle.jobs.RecurringJob;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;

/**
 * After some days, thirty unless halle.mail.keep says otherwise, nothing is left of a letter but
 * that it was written: its readers have it in their own box. GDPR art. 5(1)(e).
 */
@Component
class Retention implements RecurringJob {

    private final PastLetters letters;
    private final Clock clock;
    private final Duration kept;

    Retention(PastLetters letters, Clock clock, @Value("${halle.mail.keep:30d}") Duration kept) {
        this.letters = letters;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public String name() {
        return "mail.retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        var now = clock.instant();
        letters.emptyOlderThan(now.minus(kept), now);
    }
}
