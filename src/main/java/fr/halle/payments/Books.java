package fr.halle.payments;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
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
    record Refund(UUID id, String provider, String paymentReference, Money amount, boolean done) {}

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

    /** {@code part} is null for money that nobody waited for. */
    UUID refund(UUID payment, @Nullable UUID part, Money amount, String reason) {
        return jdbc.sql(
                        """
                        insert into payments.refund (payment, part, cents, reason, requested_at)
                        values (?, ?, ?, ?, ?) returning id
                        """)
                .param(payment)
                .param(part)
                .param(Euros.cents(amount))
                .param(reason)
                .param(now())
                .query(UUID.class)
                .single();
    }

    Refund refund(UUID id) {
        return jdbc.sql(
                        """
                        select p.provider, p.provider_reference, r.cents, r.done_at
                          from payments.refund r join payments.payment p on p.id = r.payment where r.id = ?
                        """)
                .param(id)
                .query(
                        (row, number) ->
                                new Refund(
                                        id,
                                        row.getString(1),
                                        row.getString(2),
                                        Euros.of(row.getLong(3)),
                                        row.getObject(4) != null))
                .single();
    }

    void done(UUID refund) {
        jdbc.sql("update payments.refund set done_at = ? where id = ? and done_at is null")
                .params(now(), refund)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
