package fr.halle.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The accounts that were opened. */
@Component
public class Chart {

    private final JdbcClient jdbc;

    Chart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Account> account(String code) {
        return jdbc.sql("select code, fund, unit, nature from ledger.account where code = ?")
                .param(code)
                .query((row, number) -> read(row))
                .optional();
    }

    /** All that count in this unit, by fund and code. */
    public List<Account> in(Unit unit) {
        return jdbc.sql(
                        "select code, fund, unit, nature from ledger.account where unit = ? order by fund, code")
                .param(unit.name())
                .query((row, number) -> read(row))
                .list();
    }

    private static Account read(ResultSet row) throws SQLException {
        return new Account(
                row.getString(1),
                row.getString(2),
                Unit.valueOf(row.getString(3)),
                Account.Nature.valueOf(row.getString(4)));
    }
}
