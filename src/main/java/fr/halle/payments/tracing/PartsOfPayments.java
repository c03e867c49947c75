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

/** Says of parts where their money is: with the provider, with the payee, or back. */
@Component
public class PartsOfPayments {

    private static final String SELECT =
            """
            select t.subject, t.reference as part, t.payee, r.tender, t.cents - t.lowered_cents as asked, t.refunded_cents,
                   f.due_at, f.done_at, f.reference,
                   coalesce(f.fee_cents - back.fee_cents, 0) as fee, coalesce(f.cents - back.cents, 0) as due,
                   case when f.done_at is null then 0 else f.cents - back.done_cents end as sent
              from payments.part t
              join payments.request r on r.subject = t.subject
              left join payments.transfer f on f.part = t.reference
              left join lateral (select coalesce(sum(cents), 0) as cents, coalesce(sum(fee_cents), 0) as fee_cents,
                                        coalesce(sum(cents) filter (where done_at is not null), 0) as done_cents from payments.reversal where transfer = f.id) back on true
            """;

    private final JdbcClient jdbc;

    PartsOfPayments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PartMoney> of(UUID subject) {
        return jdbc.sql(SELECT + " where t.subject = ? order by t.reference")
                .param(subject)
                .query(PartsOfPayments::part)
                .list();
    }

    /** Of what became due to a payee in that time, the first moment included, earliest first. */
    public List<PartMoney> due(OrganisationId payee, Instant from, Instant to) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where t.payee = ? and f.due_at >= ? and f.due_at < ? order by f.due_at, t.reference
                                """)
                .params(payee.value(), from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC))
                .query(PartsOfPayments::part)
                .list();
    }

    private static PartMoney part(ResultSet row, int number) throws SQLException {
        return new PartMoney(
                row.getObject("subject", UUID.class),
                row.getObject("part", UUID.class),
                new OrganisationId(row.getObject("payee", UUID.class)),
                row.getString("tender"),
                Euros.of(row.getLong("asked")),
                Euros.of(row.getLong("refunded_cents")),
                Euros.of(row.getLong("fee")),
                Euros.of(row.getLong("due")),
                Euros.of(row.getLong("sent")),
                instant(row, "due_at"),
                instant(row, "done_at"),
                row.getString("reference"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
