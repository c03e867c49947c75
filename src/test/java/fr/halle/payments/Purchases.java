package fr.halle.payments;

import org.flywaydb.core.Flyway;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.SQLException;
import java.util.UUID;

/** What is paid for in these tests: a row that waits, is confirmed once, or runs out of time. */
@TestComponent
@Primary
public class Purchases implements Payable {

    private final JdbcClient jdbc;

    Purchases(JdbcClient jdbc, Flyway flyway) throws SQLException {
        this.jdbc = jdbc;
        try (var owner = flyway.getConfiguration().getDataSource().getConnection()) {
            owner.createStatement()
                    .execute(
                            """
                            create schema if not exists payments_test;
                            create table if not exists payments_test.purchase (
                                id uuid primary key, confirmed int not null default 0,
                                refused int not null default 0, expired boolean not null default false,
                                check (confirmed <= 1 and not (confirmed = 1 and expired)))
                            """);
        }
    }

    void place(UUID id) {
        jdbc.sql("insert into payments_test.purchase (id) values (?)").param(id).update();
    }

    @Override
    public void lock(UUID id) {
        jdbc.sql("select 1 from payments_test.purchase where id = ? for update")
                .param(id)
                .query()
                .singleRow();
    }

    @Override
    public boolean paid(UUID id) {
        return change("confirmed = confirmed + 1", id);
    }

    @Override
    public void refused(UUID id) {
        jdbc.sql("update payments_test.purchase set refused = refused + 1 where id = ?")
                .param(id)
                .update();
    }

    boolean expire(UUID id) {
        return change("expired = true", id);
    }

    boolean isConfirmed(UUID id) {
        return number("confirmed", id) == 1;
    }

    int refusals(UUID id) {
        return number("refused", id);
    }

    private boolean change(String what, UUID id) {
        return jdbc.sql(
                                "update payments_test.purchase set "
                                        + what
                                        + " where id = ? and confirmed = 0 and not expired")
                        .param(id)
                        .update()
                == 1;
    }

    private int number(String column, UUID id) {
        return jdbc.sql("select " + column + " from payments_test.purchase where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
