package fr.halle.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.kernel.PersonId;
import fr.halle.ledger.Account.Nature;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What an accountant may rely on, whoever writes to the books. */
@SpringBootTest
class LedgerTests {

    private static final LocalDate TODAY = LocalDate.of(2031, 3, 10);

    @Autowired Ledger ledger;
    @Autowired Journal journal;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private final String mine = UUID.randomUUID().toString();
    private final Account cash = account("cash", "one", Nature.ASSET);
    private final Account debts = account("debts", "one", Nature.LIABILITY);
    private final Account other = account("cash", "two", Nature.ASSET);

    @Test
    void aCauseIsPostedOnce() {
        var cause = new Cause("test", UUID.randomUUID());
        assertThat(post(cause, TODAY, 500)).isTrue();
        assertThat(post(cause, TODAY, 500)).isFalse();
        assertThat(ledger.balance(cash, TODAY)).isEqualTo(500);
        assertThatThrownBy(() -> post(cause, TODAY, 501))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("other lines");
        assertThat(ledger.balance(cash, TODAY)).isEqualTo(500);
    }

    @Test
    void anEntryThatDoesNotBalanceIsRefusedByTheDatabaseToo() {
        var entry =
                Entry.of(new Cause("test", UUID.randomUUID()), null, TODAY).debit(cash, 500, null);
        assertThatThrownBy(() -> entry.credit(debts, 499, null).entry())
                .isInstanceOf(IllegalArgumentException.class);
        post(1);
        for (var wrong : List.of("10, -9", "10, -10, 1", "10", "10, -10, 5, -5")) {
            assertThatThrownBy(() -> raw(wrong, "debts"))
                    .as(wrong)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> raw("10, -10", "nowhere")).isInstanceOf(DataAccessException.class);
        assertThat(ledger.balance(cash, TODAY)).isEqualTo(1);
    }

    @Test
    void moneyOfOneFundNeverPaysForAnother() {
        assertThatThrownBy(
                        () ->
                                Entry.of(new Cause("test", UUID.randomUUID()), null, TODAY)
                                        .debit(cash, 500, null)
                                        .credit(other, 500, null)
                                        .entry())
                .isInstanceOf(IllegalArgumentException.class);
        post(1);
        transaction.executeWithoutResult(
                _ ->
                        ledger.post(
                                Entry.of(new Cause("test", UUID.randomUUID()), null, TODAY)
                                        .debit(other, 1, null)
                                        .credit(account("debts", "two", Nature.LIABILITY), 1, null)
                                        .entry()));
        assertThatThrownBy(() -> write("10, -10", cash.code(), other.code()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("does not balance in fund");
    }

    @Test
    void nothingThatIsWrittenChanges() {
        post(700);
        for (var table :
                List.of(
                        "account",
                        "entry",
                        "line",
                        "closing",
                        "snapshot",
                        "late_line",
                        "snapshot_balance")) {
            for (var act : List.of("delete from ledger.%s", "truncate ledger.%s")) {
                assertThatThrownBy(() -> jdbc.sql(act.formatted(table)).update())
                        .as(act + " " + table)
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        }
        assertThatThrownBy(() -> jdbc.sql("update ledger.line set amount = 1").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("update ledger.entry set day = day - 1").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(ledger.balance(cash, TODAY)).isEqualTo(700);
    }

    @Test
    void aLineCannotBeAddedToAnEntryOfOld() {
        var cause = new Cause("test", UUID.randomUUID());
        post(cause, TODAY, 700);
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                """
                                                insert into ledger.line (entry, position, account, day, amount)
                                                select l.entry, l.position + 2, l.account, l.day, l.amount
                                                  from ledger.line l join ledger.entry e on e.id = l.entry where e.cause = ?
                                                """)
                                        .param(cause.id())
                                        .update())
                .hasMessageContaining("is not whole");
    }

    @Test
    void aCorrectionIsAReversalAndBothStand() {
        var cause = new Cause("test", UUID.randomUUID());
        post(cause, TODAY, 700);
        var entry = journal.because("test", List.of(cause.id())).getFirst();
        var accountant = new PersonId(UUID.randomUUID());
        assertThat(ledger.reverse(entry.id(), accountant, "Saisie deux fois")).isTrue();
        assertThat(ledger.reverse(entry.id(), accountant, "Encore")).isFalse();
        assertThat(ledger.balance(cash, LocalDate.MAX.withYear(2099))).isZero();
        var reversed = journal.entry(entry.id()).orElseThrow();
        assertThat(reversed.reversedBy()).isNotNull();
        assertThat(journal.entry(reversed.reversedBy()).orElseThrow().note())
                .isEqualTo("Saisie deux fois");
    }

    private Account account(String family, String fund, Nature nature) {
        return new Account(family + "-" + fund + ":" + mine, fund, Unit.CENTS, nature);
    }

    private void post(long cents) {
        post(new Cause("test", UUID.randomUUID()), TODAY, cents);
    }

    private boolean post(Cause cause, LocalDate day, long cents) {
        return Boolean.TRUE.equals(
                transaction.execute(
                        _ ->
                                ledger.post(
                                        Entry.of(cause, null, day)
                                                .debit(cash, cents, null)
                                                .credit(debts, cents, null)
                                                .entry())));
    }

    /** As somebody who goes round our code; two lines are promised. */
    private void raw(String amounts, String family) {
        write(amounts, cash.code(), family + "-one:" + mine);
    }

    private void write(String amounts, String one, String two) {
        transaction.executeWithoutResult(
                _ -> {
                    var id =
                            jdbc.sql(
                                            """
                                            insert into ledger.entry (cause_kind, cause, unit, day, lines)
                                            values ('test', ?, 'CENTS', ?, 2) returning id
                                            """)
                                    .params(UUID.randomUUID(), TODAY)
                                    .query(UUID.class)
                                    .single();
                    jdbc.sql(
                                    """
                                    insert into ledger.line (entry, position, account, day, amount)
                                    select :entry, n, (select id from ledger.account
                                                        where code = case n when 1 then :one else :two end), :day, amount
                                      from unnest(array[%s]::bigint[]) with ordinality as t (amount, n)
                                    """
                                            .formatted(amounts))
                            .param("entry", id)
                            .param("one", one)
                            .param("two", two)
                            .param("day", TODAY)
                            .update();
                });
    }
}
