package fr.halle.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.ledger.Account.Nature;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How fast a long account is read, on Halle's own PostgreSQL as a newcomer has it. */
@Tag("proof")
@SpringBootTest(
        properties = {
            "halle.test.own-database=true",
            "halle.database.folder=target/statement-figures/postgres"
        })
class StatementFiguresProofTests {

    private static final int MILLION = 1_000_000;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Account FUNDS = new Account("funds", "bench", Unit.CENTS, Nature.ASSET);
    private static final Account ORDERS =
            new Account("orders", "bench", Unit.CENTS, Nature.LIABILITY);

    @Autowired Ledger ledger;
    @Autowired Snapshots snapshots;
    @Autowired Statements statements;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void aStatementOfAMillionEntriesIsReadAtOnce() {
        fill();
        jdbc.sql("analyze").update();
        var first = DAY.minusDays(99);
        snapshots.take(DAY.minusDays(20));
        measure("one page of 100 lines, all days", () -> page(first, DAY, null));
        measure("the last month's first page", () -> page(DAY.minusDays(29), DAY, null));
        var middle = statements.of("funds", DAY.minusDays(50), DAY, null, 100).next();
        measure("a page in the middle", () -> page(first, DAY, middle));
        measure("balance of the last day", () -> ledger.balance(FUNDS, DAY));
        measure(
                "balance of a day without kept ones",
                () -> ledger.balance(FUNDS, first.plusDays(40)));
        long counted =
                jdbc.sql(
                                """
                                select count(*) from ledger.line where account =
                                       (select id from ledger.account where code = 'funds') and day <= ?
                                """)
                        .param(DAY)
                        .query(Long.class)
                        .single();
        assertThat(counted).isGreaterThanOrEqualTo(MILLION);
    }

    private Object page(LocalDate from, LocalDate to, AccountStatement.@Nullable Position after) {
        return statements.of("funds", from, to, after, 100);
    }

    private static void measure(String what, Supplier<?> work) {
        var times = new long[15];
        for (int i = 0; i < times.length; i++) {
            long began = System.nanoTime();
            work.get();
            times[i] = System.nanoTime() - began;
        }
        long slowest = TimeUnit.NANOSECONDS.toMillis(Arrays.stream(times).max().orElseThrow());
        Arrays.sort(times);
        long median = TimeUnit.NANOSECONDS.toMillis(times[times.length / 2]);
        System.out.printf(
                "Account of 1 000 000 lines, %s: median %d ms, slowest %d ms%n",
                what, median, slowest);
        assertThat(slowest).as(what).isLessThanOrEqualTo(200);
    }

    /** Ten thousand entries a day for a hundred days. */
    private void fill() {
        var cause = new Cause("bench", UUID.randomUUID());
        var entry = Entry.of(cause, null, DAY).debit(FUNDS, 1, null).credit(ORDERS, 1, null);
        transaction.executeWithoutResult(_ -> ledger.post(entry.entry()));
        for (int day = 0; day < 100; day++) {
            jdbc.sql(
                            """
                            with entry as (
                                insert into ledger.entry (cause_kind, cause, subject, unit, day, lines)
                                select 'bench', gen_random_uuid(), gen_random_uuid(), 'CENTS', :day, 2
                                  from generate_series(1, 10000) returning id)
                            insert into ledger.line (entry, position, account, day, amount)
                            select entry.id, side.position, account.id, :day, side.amount
                              from entry cross join (values (1, 'funds', 100), (2, 'orders', -100)) side (position, code, amount)
                              join ledger.account on account.code = side.code
                            """)
                    .param("day", DAY.minusDays(99 - day))
                    .update();
        }
    }
}
