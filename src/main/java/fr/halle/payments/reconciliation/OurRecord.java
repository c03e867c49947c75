package fr.halle.payments.reconciliation;

import fr.halle.payments.accounting.Euros;
import fr.halle.payments.card.Movement;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Our side of a comparison: what is done, and what has waited for too long. */
@Repository
class OurRecord {

    private static final String DONE =
            """
            select * from (
                select 'PAYMENT' as kind, provider_reference as reference, id, subject, cents, paid_at as at
                  from payments.payment where provider = :provider and paid_at >= :from
                union all
                select 'REFUND', r.reference, r.id, p.subject, r.cents, r.done_at
                  from payments.refund r join payments.payment p on p.id = r.payment
                 where p.provider = :provider and r.done_at >= :from and r.failed_at is null
                union all
                select 'TRANSFER', t.reference, t.id, p.subject, t.cents, t.done_at
                  from payments.transfer t join payments.payment p on p.id = t.payment
                 where p.provider = :provider and t.done_at >= :from and t.cents > 0
                union all
                select 'REVERSAL', v.reference, v.id, p.subject, v.cents, v.done_at
                  from payments.reversal v join payments.transfer t on t.id = v.transfer
                  join payments.payment p on p.id = t.payment
                 where p.provider = :provider and v.done_at >= :from and v.cents > 0) done
            """;

    private static final String WAITING =
            """
            select case when r.declined is null then 'refund-waits' else 'refund-declined' end as kind, r.id, p.subject,
                   r.cents, coalesce(r.declined, '') as word
              from payments.refund r join payments.payment p on p.id = r.payment
             where p.provider = :provider and r.done_at is null and (r.requested_at < :before or r.declined is not null)
            union all
            select 'refund-came-back', r.id, p.subject, r.cents, r.failed
              from payments.refund r join payments.payment p on p.id = r.payment
             where p.provider = :provider and r.failed_at is not null
            union all
            select case when t.declined is not null then 'transfer-declined' when a.receives is false then 'transfer-no-account'
                        else 'transfer-waits' end, t.id, p.subject, t.cents, coalesce(t.declined, '')
              from payments.transfer t join payments.payment p on p.id = t.payment
              left join payments.payee_account a on a.organisation = t.payee and a.provider = p.provider
             where p.provider = :provider and t.done_at is null and (t.due_at < :before or t.declined is not null)
            union all
            select case when v.declined is null then 'reversal-waits' else 'reversal-declined' end, v.id, p.subject,
                   v.cents, coalesce(v.declined, '')
              from payments.reversal v join payments.transfer t on t.id = v.transfer join payments.payment p on p.id = t.payment
             where p.provider = :provider and v.done_at is null and (v.asked_at < :before or v.declined is not null)
            """;

    private final JdbcClient jdbc;

    OurRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Ours> done(String provider, Instant from) {
        return jdbc.sql(DONE)
                .param("provider", provider)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query(
                        (row, number) ->
                                new Ours(
                                        Movement.Kind.valueOf(row.getString("kind")),
                                        row.getString("reference"),
                                        row.getObject("id", UUID.class),
                                        row.getObject("subject", UUID.class),
                                        Euros.of(row.getLong("cents")),
                                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Asked for before that time and not done, refused, or come back. */
    List<Finding> waiting(String provider, Instant before) {
        return jdbc.sql(WAITING)
                .param("provider", provider)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(
                        (row, number) ->
                                new Finding(
                                        row.getString("kind"),
                                        row.getString("id"),
                                        row.getObject("subject", UUID.class),
                                        Euros.of(row.getLong("cents")),
                                        null,
                                        row.getString("word")))
                .list();
    }
}
