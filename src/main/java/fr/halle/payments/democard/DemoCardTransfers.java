package fr.halle.payments.democard;

import fr.halle.payments.card.CardProvider.Transfer;
import fr.halle.payments.card.Declined;

import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The bank's book of transfers and of what was taken back: one row for each key, together never
 * more than there is.
 */
@Repository
class DemoCardTransfers {

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoCardTransfers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public String make(Transfer transfer, String key) {
        long paid =
                cents(
                        "select cents from payments.demo_card_session where payment_reference = ? for update",
                        transfer.paymentReference());
        var reference =
                jdbc.sql(
                                """
                                insert into payments.demo_card_transfer
                                       (key, reference, account, payment_reference, cents, made_at)
                                values (?, ?, ?, ?, ?, ?)
                                on conflict (key) do update set key = excluded.key returning reference
                                """)
                        .params(
                                key,
                                "demo_transfer_" + key,
                                transfer.account(),
                                transfer.paymentReference(),
                                transfer.amount().getAmountMinorLong(),
                                now())
                        .query(String.class)
                        .single();
        long sent =
                cents(
                        "select sum(cents) from payments.demo_card_transfer where payment_reference = ?",
                        transfer.paymentReference());
        if (sent > paid) throw new Declined("amount_too_large", "More than was paid");
        return reference;
    }

    @Transactional
    public String reverse(String transfer, Money amount, String key) {
        long sent =
                cents(
                        "select cents from payments.demo_card_transfer where reference = ? for update",
                        transfer);
        var reference =
                jdbc.sql(
                                """
                                insert into payments.demo_card_reversal (key, reference, transfer, cents, made_at)
                                values (?, ?, ?, ?, ?)
                                on conflict (key) do update set key = excluded.key returning reference
                                """)
                        .params(
                                key,
                                "demo_reversal_" + key,
                                transfer,
                                amount.getAmountMinorLong(),
                                now())
                        .query(String.class)
                        .single();
        long takenBack =
                cents(
                        "select sum(cents) from payments.demo_card_reversal where transfer = ?",
                        transfer);
        if (takenBack > sent) throw new Declined("amount_too_large", "More than was sent");
        return reference;
    }

    private long cents(String sql, String reference) {
        return jdbc.sql(sql).param(reference).query(Long.class).single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
