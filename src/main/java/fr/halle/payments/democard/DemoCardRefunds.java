package fr.halle.payments.democard;

import fr.halle.payments.card.Declined;

import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.ZoneOffset;

/**
 * The bank's book of refunds: one row for each idempotency key, together never more than was paid.
 */
@Repository
class DemoCardRefunds {

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoCardRefunds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public String make(String paymentReference, Money amount, String idempotencyKey) {
        long paid =
                jdbc.sql(
                                "select cents from payments.demo_card_session where payment_reference = ? for update")
                        .param(paymentReference)
                        .query(Long.class)
                        .single();
        jdbc.sql(
                        """
                        insert into payments.demo_card_refund (idempotency_key, reference, payment_reference, cents, made_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .param(idempotencyKey)
                .param("demo_refund_" + idempotencyKey)
                .param(paymentReference)
                .param(amount.getAmountMinorLong())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        long refunded =
                jdbc.sql(
                                "select sum(cents) from payments.demo_card_refund where payment_reference = ?")
                        .param(paymentReference)
                        .query(Long.class)
                        .single();
        if (refunded > paid)
            throw new Declined("amount_too_large", "More than was paid: " + paymentReference);
        return "demo_refund_" + idempotencyKey;
    }
}
