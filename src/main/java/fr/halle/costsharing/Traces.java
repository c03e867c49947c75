package fr.halle.costsharing;

import fr.halle.costsharing.Expense.Amount;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Reads what was corrected of an expense. */
@Repository
public class Traces {

    private final JdbcClient jdbc;

    Traces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Trace of(UUID expense) {
        return new Trace(said(expense), stages(expense), decisions(expense));
    }

    private List<Trace.Said> said(UUID expense) {
        return jdbc.sql(
                        """
                        select (entered_at at time zone 'Europe/Paris')::date, reason, procedure, supplier, object, year, net_cents, vat_cents
                          from costsharing.correction where expense = ? order by id desc
                        """)
                .param(expense)
                .query(
                        (row, _) ->
                                new Trace.Said(
                                        row.getObject(1, LocalDate.class),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getInt(6),
                                        Amount.ofCents(row.getLong(7), row.getLong(8))))
                .list();
    }

    private List<Trace.Stage> stages(UUID expense) {
        return jdbc.sql(
                        """
                        select s.stage, s.day, s.net_cents is not null, s.net_cents, s.vat_cents,
                               (a.entered_at at time zone 'Europe/Paris')::date as annulled_on, a.reason as annulled_for
                          from costsharing.stage s join costsharing.annulment a on a.stage = s.id
                         where s.expense = ? order by a.id desc
                        """)
                .param(expense)
                .query(
                        (row, _) ->
                                new Trace.Stage(
                                        Expense.Stage.valueOf(row.getString(1)),
                                        row.getObject(2, LocalDate.class),
                                        row.getBoolean(3)
                                                ? Amount.ofCents(row.getLong(4), row.getLong(5))
                                                : null,
                                        Objects.requireNonNull(Annulled.of(row))))
                .list();
    }

    private List<Trace.Decision> decisions(UUID expense) {
        return jdbc.sql(
                        """
                        select d.number, d.decided_on, (a.entered_at at time zone 'Europe/Paris')::date as annulled_on, a.reason as annulled_for
                          from costsharing.decision d join costsharing.annulment a on a.decision = d.id
                         where d.expense = ? order by a.id desc
                        """)
                .param(expense)
                .query(
                        (row, _) ->
                                new Trace.Decision(
                                        row.getString(1),
                                        row.getObject(2, LocalDate.class),
                                        Objects.requireNonNull(Annulled.of(row))))
                .list();
    }
}
