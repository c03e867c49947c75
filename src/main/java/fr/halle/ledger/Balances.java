package fr.halle.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How accounts stood at the end of a day: the last balance that was kept before it, what was posted
 * on the days since, and what came late for the days before.
 */
@Repository
class Balances {

    /** Of accounts named by their codes; {@code :day} its end. */
    private static final String AT =
            """
            select a.code, a.fund, a.unit, a.nature, coalesce(kept.balance, 0)
                   + (select coalesce(sum(amount), 0) from ledger.line
                       where account = a.id and day > coalesce(kept.day, '-infinity') and day <= :day)
                   + (select coalesce(sum(amount), 0) from ledger.late_line
                       where account = a.id and id > kept.last_late and day <= kept.day) as balance
              from ledger.account a
              left join lateral (select day, balance, last_late from ledger.snapshot_balance
                                  where account = a.id and day <= :day order by day desc limit 1) kept on true
             where %s
            """;

    private final JdbcClient jdbc;

    Balances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Long> at(Collection<String> codes, LocalDate day) {
        var balances = new HashMap<String, Long>();
        jdbc.sql(AT.formatted("a.code = any(:codes)"))
                .param("day", day)
                .param("codes", codes.toArray(String[]::new))
                .query(
                        row -> {
                            balances.put(row.getString(1), row.getLong("balance"));
                        });
        return balances;
    }

    /** Every account that stands at something, by fund and code. */
    List<AccountBalance> all(LocalDate day) {
        return jdbc.sql(AT.formatted("true") + " order by a.fund, a.code")
                .param("day", day)
                .query(
                        (row, number) ->
                                new AccountBalance(
                                        new Account(
                                                row.getString("code"),
                                                row.getString("fund"),
                                                Unit.valueOf(row.getString("unit")),
                                                Account.Nature.valueOf(row.getString("nature"))),
                                        row.getLong("balance")))
                .list();
    }
}
