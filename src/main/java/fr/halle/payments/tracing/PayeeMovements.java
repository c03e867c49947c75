package fr.halle.payments.tracing;

import fr.halle.kernel.OrganisationId;
import fr.halle.payments.accounting.Euros;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * What changed for a payee, each movement on its day: a statement of last month stays as it was.
 */
@Component
public class PayeeMovements {

    private static final String SELECT =
            """
            select true as handed_over, p.subject, f.part, p.provider, f.due_at as at,
                   t.cents - t.lowered_cents as paid, t.cents - t.lowered_cents - f.part_cents as given_back,
                   f.fee_cents as fee, f.fee_vat_cents as fee_vat, f.fee_vat_permille, f.cents as due,
                   f.done_at, f.reference, f.declined
              from payments.transfer f join payments.payment p on p.id = f.payment
              join payments.part t on t.subject = p.subject and t.reference = f.part
             where f.payee = :payee and %s
            union all
            select false, p.subject, f.part, p.provider, v.asked_at, 0, v.cents + v.fee_cents,
                   -v.fee_cents, -v.fee_vat_cents, f.fee_vat_permille, -v.cents, v.done_at, v.reference, v.declined
              from payments.reversal v join payments.transfer f on f.id = v.transfer
              join payments.payment p on p.id = f.payment
             where f.payee = :payee and %s
             order by at, part, handed_over desc
            """;

    private static final String COUNTER =
            """
            select t.subject, t.reference as part, p.paid_at as at, p.cents
              from payments.part t join payments.payment p on p.subject = t.subject
                   and p.provider = 'on-collection' and p.provider_reference = t.subject || '/' || t.reference
             where t.payee = :payee and p.paid_at >= :from and p.paid_at < :to
            union all
            select t.subject, t.reference, r.requested_at, -r.cents
              from payments.part t join payments.payment p on p.subject = t.subject
                   and p.provider = 'on-collection' and p.provider_reference = t.subject || '/' || t.reference
              join payments.refund r on r.payment = p.id
             where t.payee = :payee and r.requested_at >= :from and r.requested_at < :to
             order by at, part
            """;

    private final JdbcClient jdbc;

    PayeeMovements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of that time, the first moment included, earliest first. */
    public List<Movement> of(OrganisationId payee, Instant from, Instant to) {
        return jdbc.sql(
                        SELECT.formatted(
                                "f.due_at >= :from and f.due_at < :to",
                                "v.asked_at >= :from and v.asked_at < :to"))
                .param("payee", payee.value())
                .param("from", at(from))
                .param("to", at(to))
                .query(PayeeMovements::movement)
                .list();
    }

    /** All that the provider has not done yet, whenever it became due. */
    public List<Movement> waiting(OrganisationId payee) {
        return jdbc.sql(SELECT.formatted("f.done_at is null", "v.done_at is null"))
                .param("payee", payee.value())
                .query(PayeeMovements::movement)
                .list();
    }

    public List<CounterMoney> acrossTheCounter(OrganisationId payee, Instant from, Instant to) {
        return jdbc.sql(COUNTER)
                .param("payee", payee.value())
                .param("from", at(from))
                .param("to", at(to))
                .query(
                        (row, _) ->
                                new CounterMoney(
                                        row.getObject("subject", UUID.class),
                                        row.getObject("part", UUID.class),
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        Euros.of(row.getLong("cents"))))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Movement movement(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        return new Movement(
                row.getBoolean("handed_over"),
                row.getObject("subject", UUID.class),
                row.getObject("part", UUID.class),
                row.getString("provider"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Euros.of(row.getLong("paid")),
                Euros.of(row.getLong("given_back")),
                Euros.of(row.getLong("fee")),
                Euros.of(row.getLong("fee_vat")),
                row.getInt("fee_vat_permille"),
                Euros.of(row.getLong("due")),
                done == null ? null : done.toInstant(),
                row.getString("reference"),
                row.getString("declined"));
    }
}
