package fr.halle.identity;

import fr.halle.jobs.RecurringJob;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** Knocks and links that count no longer are not kept: they hold addresses. */
@Component
class Sweeping implements RecurringJob {

    private final JdbcClient jdbc;
    private final Clock clock;

    Sweeping(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "identity.sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from identity.sign_in_attempt where window_start < ?")
                .param(now.minusHours(1))
                .update();
        jdbc.sql("delete from identity.link where ends_at < ?").param(now).update();
    }
}
