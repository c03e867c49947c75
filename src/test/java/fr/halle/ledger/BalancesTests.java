package fr.halle.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.ledger.Account.Nature;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Balances that were kept and lines that came since, or late, always add up. */
@SpringBootTest
class BalancesTests {

    private static final LocalDate TODAY = LocalDate.of(2031, 3, 10);

    @Autowired Ledger ledger;
    @Autowired Snapshots snapshots;
    @Autowired Statements statements;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private final String mine = UUID.randomUUID().toString();
    private final Account cash = new Account("cash:" + mine, "one", Unit.CENTS, Nature.ASSET);
    private final Account debts = new Account("debts:" + mine, "one", Unit.CENTS, Nature.LIABILITY);

    @Test
    void balancesOfAnyDayComeFromKeptOnesAndWhatCameSinceAndLate() {
        for (int day = 1; day <= 9; day++) post(TODAY.withDayOfMonth(day), 100);
        snapshots.take(TODAY.withDayOfMonth(5));
        post(TODAY.withDayOfMonth(3), 7); // late
        post(TODAY.withDayOfMonth(8), 30);
        snapshots.take(TODAY.withDayOfMonth(8));
        snapshots.take(TODAY.withDayOfMonth(8));
        post(TODAY.withDayOfMonth(4), 9); // later still
        post(TODAY.withDayOfMonth(7), 11);
        for (int day = 1; day <= 9; day++) {
            var at = TODAY.withDayOfMonth(day);
            assertThat(ledger.balance(cash, at)).as("on %s", at).isEqualTo(added(at));
            assertThat(ledger.balance(debts, at)).isEqualTo(-added(at));
        }
        var statement =
                statements.of(
                        cash.code(), TODAY.withDayOfMonth(4), TODAY.withDayOfMonth(7), null, 3);
        assertThat(statement.opening()).isEqualTo(added(TODAY.withDayOfMonth(3)));
        var next =
                statements.of(
                        cash.code(),
                        TODAY.withDayOfMonth(4),
                        TODAY.withDayOfMonth(7),
                        statement.next(),
                        3);
        assertThat(next.opening()).isEqualTo(statement.closing());
        assertThat(next.closing()).isEqualTo(added(TODAY.withDayOfMonth(7)));
        assertThat(next.next()).isNull();
    }

    @Test
    void balancesHoldWhileOthersPostAndKeep() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var works = new ArrayList<Future<?>>();
            for (int i = 0; i < 200; i++) {
                int number = i;
                works.add(
                        threads.submit(
                                () -> {
                                    post(TODAY.withDayOfMonth(11 + number % 5), 1);
                                    if (number % 20 == 0) {
                                        snapshots.take(TODAY.withDayOfMonth(11 + number / 20));
                                    }
                                }));
            }
            for (var work : works) work.get();
        }
        assertThat(ledger.balance(cash, TODAY.withDayOfMonth(30))).isEqualTo(200);
        assertThat(ledger.balance(cash, TODAY.withDayOfMonth(11))).isEqualTo(40);
        assertThat(ledger.balance(cash, TODAY.withDayOfMonth(13))).isEqualTo(120);
    }

    private long added(LocalDate day) {
        return jdbc.sql(
                        """
                        select coalesce(sum(l.amount), 0) from ledger.line l join ledger.account a on a.id = l.account
                         where a.code = ? and l.day <= ?
                        """)
                .params(cash.code(), day)
                .query(Long.class)
                .single();
    }

    private void post(LocalDate day, long cents) {
        transaction.executeWithoutResult(
                _ ->
                        ledger.post(
                                Entry.of(new Cause("test", UUID.randomUUID()), null, day)
                                        .debit(cash, cents, null)
                                        .credit(debts, cents, null)
                                        .entry()));
    }
}
