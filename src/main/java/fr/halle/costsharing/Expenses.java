package fr.halle.costsharing;

import fr.halle.costsharing.Expense.Amount;
import fr.halle.governance.acts.Adopted;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The expenses that were entered. */
@Repository
public class Expenses {

    private static final String SELECT =
            """
            select e.*, d.number, d.decided_on, d.deliberation, g.day as engaged_on, i.day as invoiced_on,
                   i.net_cents as final_net, i.vat_cents as final_vat, p.day as paid_on,
                   (a.entered_at at time zone 'Europe/Paris')::date as annulled_on, a.reason as annulled_for
              from costsharing.expense e
              left join costsharing.standing_decision d on d.expense = e.id
              left join costsharing.standing_stage g on g.expense = e.id and g.stage = 'ENGAGED'
              left join costsharing.standing_stage i on i.expense = e.id and i.stage = 'INVOICED'
              left join costsharing.standing_stage p on p.expense = e.id and p.stage = 'PAID'
              left join costsharing.annulment a on a.expense = e.id
            """;

    private final JdbcClient jdbc;
    private final Adopted adopted;

    Expenses(JdbcClient jdbc, Adopted adopted) {
        this.jdbc = jdbc;
        this.adopted = adopted;
    }

    /** The latest year first. */
    public List<Expense> all() {
        var published = published();
        return jdbc.sql(SELECT + " order by e.year desc, e.code")
                .query((row, number) -> expense(row, published))
                .list();
    }

    public Optional<Expense> byId(UUID id) {
        var published = published();
        return jdbc.sql(SELECT + " where e.id = ?")
                .param(id)
                .query((row, number) -> expense(row, published))
                .optional();
    }

    /** What the register lets anybody read of the decisions that stand in it. */
    private Set<UUID> published() {
        return adopted.published(
                jdbc.sql(
                                "select deliberation from costsharing.standing_decision where deliberation is not null")
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    private static Expense expense(ResultSet row, Set<UUID> published) throws SQLException {
        var decidedOn = day(row, "decided_on");
        var invoicedOn = day(row, "invoiced_on");
        var deliberation = row.getObject("deliberation", UUID.class);
        return new Expense(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("procedure"),
                row.getString("supplier"),
                row.getString("object"),
                row.getInt("year"),
                Amount.ofCents(row.getLong("net_cents"), row.getLong("vat_cents")),
                decidedOn == null
                        ? null
                        : new Expense.Decision(
                                row.getString("number"),
                                decidedOn,
                                deliberation,
                                published.contains(deliberation)),
                day(row, "engaged_on"),
                invoicedOn == null
                        ? null
                        : new Expense.Invoice(
                                invoicedOn,
                                Amount.ofCents(row.getLong("final_net"), row.getLong("final_vat"))),
                day(row, "paid_on"),
                Annulled.of(row));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
