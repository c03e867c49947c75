package fr.halle.payments;

import fr.halle.payments.accounting.Euros;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Money that came in and money that goes back: rows written once. */
@Repository
class Books {

    private final JdbcClient jdbc;
    private final Clock clock;

    /** What a refund needs to be carried out. */
    record Refund(
            UUID id,
            UUID subject,
            @Nullable UUID part,
            String provider,
            String paymentReference,
            Money amount,
            Instant askedAt,
            boolean done) {}

    Books(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The new payment, or nothing when this reference is written down already. */
    Optional<UUID> enter(UUID subject, String provider, String reference, Money amount) {
        return jdbc.sql(
                        """
                        insert into payments.payment (subject, provider, provider_reference, cents, paid_at)
                        values (?, ?, ?, ?, ?) on conflict (provider, provider_reference) do nothing returning id
                        """)
                .params(subject, provider, reference, Euros.cents(amount), now())
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> payment(String provider, String reference) {
        return jdbc.sql(
                        "select id from payments.payment where provider = ? and provider_reference = ?")
                .params(provider, reference)
                .query(UUID.class)
                .optional();
    }

    String provider(UUID payment) {
        return jdbc.sql("select provider from payments.payment where id = ?")
                .param(payment)
                .query(String.class)
                .single();
    }

    /** {@code part} is null for money that nobody waited for. */
    UUID refund(UUID payment, @Nullable UUID part, Money amount, Why why) {
        var by = why.by();
        return jdbc.sql(
                        """
                        insert into payments.refund (payment, part, cents, reason, asked_by, note, requested_at)
                        values (?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .param(payment)
                .param(part)
                .param(Euros.cents(amount))
                .param(why.reason())
                .param(by == null ? null : by.value())
                .param(why.note())
                .param(now())
                .query(UUID.class)
                .single();
    }

    Refund refund(UUID id) {
        return refunds("r.id = ?", id).orElseThrow();
    }

    /** By the provider's own name of it. */
    Optional<Refund> refund(String provider, String reference) {
        return refunds("p.provider = ? and r.reference = ?", provider, reference);
    }

    private Optional<Refund> refunds(String where, Object... values) {
        return jdbc.sql(
                        """
                        select r.id, p.subject, r.part, p.provider, p.provider_reference, r.cents, r.requested_at, r.done_at
                          from payments.refund r join payments.payment p on p.id = r.payment where %s
                        """
                                .formatted(where))
                .params(values)
                .query(
                        (row, number) ->
                                new Refund(
                                        row.getObject(1, UUID.class),
                                        row.getObject(2, UUID.class),
                                        row.getObject(3, UUID.class),
                                        row.getString(4),
                                        row.getString(5),
                                        Euros.of(row.getLong(6)),
                                        row.getObject(7, OffsetDateTime.class).toInstant(),
                                        row.getObject(8) != null))
                .optional();
    }

    /**
     * True for the one caller that writes it down; no reference where it went from hand to hand.
     */
    boolean done(UUID refund, @Nullable String reference) {
        return jdbc.sql(
                                """
                                update payments.refund set done_at = ?, reference = ?, declined = null, declined_at = null
                                 where id = ? and done_at is null
                                """)
                        .param(now())
                        .param(reference)
                        .param(refund)
                        .update()
                == 1;
    }

    /** The provider will not make it. */
    void declined(UUID refund, String code) {
        jdbc.sql(
                        "update payments.refund set declined = ?, declined_at = ? where id = ? and done_at is null")
                .params(code, now(), refund)
                .update();
    }

    /** It was made, and came back. True for the first who says so. */
    boolean cameBack(UUID refund, String why) {
        return jdbc.sql(
                                "update payments.refund set failed = ?, failed_at = ? where id = ? and failed_at is null")
                        .params(why, now(), refund)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
