package fr.halle.catalog.intake;

import fr.halle.jobs.RecurringJob;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Forgets what files said: what nobody confirmed after a week, what was left to mend after a month,
 * and after a year who imported (legal/retention.csv).
 */
@Component
class OldImports implements RecurringJob {

    private static final Duration UNCONFIRMED = Duration.ofDays(7);
    private static final Duration TO_MEND = Duration.ofDays(30);
    private static final Duration ALL = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Clock clock;

    OldImports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "catalog.old-imports";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        var now = clock.instant();
        before(
                "delete from catalog.import where confirmed_at is null and uploaded_at < ?",
                now.minus(UNCONFIRMED));
        for (var table : new String[] {"import_row", "import_product", "import_file"}) {
            before(
                    "delete from catalog."
                            + table
                            + " where import_id in (select id from catalog.import where coalesce(finished_at, cancelled_at) < ?)",
                    now.minus(TO_MEND));
        }
        before("delete from catalog.import where uploaded_at < ?", now.minus(ALL));
    }

    private void before(String sql, Instant moment) {
        jdbc.sql(sql).param(moment.atOffset(ZoneOffset.UTC)).update();
    }
}
