package fr.halle.ledger;

import fr.halle.jobs.RecurringJob;
import fr.halle.kernel.CivilTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Keeps the balances of yesterday, so that no balance adds up years of lines. First the day is
 * marked, alone for a moment: whoever posts to it from then on posts a late line, which is counted
 * beside. Then nobody is waited for.
 */
@Component
class Snapshots implements RecurringJob {

    private static final String KEEP =
            """
            insert into ledger.snapshot_balance (account, day, balance, lines, last_late)
            select a.id, s.day, coalesce(kept.balance, 0) + moved.amount - after.amount + late.amount,
                   coalesce(kept.lines, 0) + moved.lines - after.lines + late.lines, s.last_late
              from ledger.snapshot s cross join ledger.account a
              left join lateral (select day, balance, lines, last_late from ledger.snapshot_balance
                                  where account = a.id and day < s.day order by day desc limit 1) kept on true
             cross join lateral (select coalesce(sum(amount), 0) as amount, count(*) as lines from ledger.line
                                  where account = a.id and day > coalesce(kept.day, '-infinity') and day <= s.day) moved
             cross join lateral (select coalesce(sum(amount), 0) as amount, count(*) as lines from ledger.late_line
                                  where account = a.id and id > s.last_late
                                    and day > coalesce(kept.day, '-infinity') and day <= s.day) after
             cross join lateral (select coalesce(sum(amount), 0) as amount, count(*) as lines from ledger.late_line
                                  where account = a.id and id > kept.last_late and id <= s.last_late
                                    and day <= kept.day) late
             where s.day = :day and moved.lines - after.lines + late.lines > 0
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    Snapshots(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ledger.snapshot";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        take(CivilTime.local(clock.instant()).toLocalDate().minusDays(1));
    }

    /** Once for each day; again after a crash it finishes what was begun. */
    void take(LocalDate day) {
        transaction.executeWithoutResult(_ -> mark(day));
        transaction.executeWithoutResult(_ -> jdbc.sql(KEEP).param("day", day).update());
    }

    /** Alone for a moment, and only the first time. */
    private void mark(LocalDate day) {
        boolean marked =
                jdbc.sql("select exists (select from ledger.snapshot where day = ?)")
                        .param(day)
                        .query(Boolean.class)
                        .single();
        if (marked) return;
        jdbc.sql("select pg_advisory_xact_lock(4810, 1)").query().listOfRows();
        jdbc.sql(
                        """
                        insert into ledger.snapshot (day, last_late)
                        select :day, coalesce((select max(id) from ledger.late_line), 0)
                        on conflict do nothing
                        """)
                .param("day", day)
                .update();
    }
}
