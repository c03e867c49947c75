package fr.halle.moderation.reports;

import fr.halle.jobs.RecurringJob;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Who reported is forgotten a year after the report; the hashed network address goes the next day.
 */
@Component
class Forgetting implements RecurringJob {

    /** Six months to appeal (DSA, art. 20(1)), and as long to answer. */
    static final Duration KEPT = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Clock clock;

    Forgetting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "moderation.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    @Transactional
    public void run() {
        var now = clock.instant();
        forget(
                "name = null, email = null, sender = null, forgotten_at = now() where forgotten_at is null",
                now.minus(KEPT));
        forget("sender = null where sender is not null", now.minus(Duration.ofDays(1)));
    }

    private void forget(String what, Instant before) {
        jdbc.sql("update moderation.report set " + what + " and reported_at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
