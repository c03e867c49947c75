package fr.halle.payments.democard;

import fr.halle.payments.card.Movement;
import fr.halle.payments.card.ProviderRecord;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The demonstration bank's statement. It works for nothing. */
@Repository
class DemoCardRecord implements ProviderRecord {

    private static final String MOVEMENTS =
            """
            select * from (
                select 'PAYMENT' as kind, payment_reference as reference, null as of, cents, answered_at as at
                  from payments.demo_card_session where outcome = 'ACCEPTED'
                union all
                select 'REFUND', reference, payment_reference, cents, made_at from payments.demo_card_refund
                union all
                select 'TRANSFER', reference, payment_reference, cents, made_at from payments.demo_card_transfer
                union all
                select 'REVERSAL', reference, transfer, cents, made_at from payments.demo_card_reversal) movement
             where at >= :from and at < :to order by at, reference
            """;

    private final JdbcClient jdbc;

    DemoCardRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return DemoCard.KEY;
    }

    @Override
    public List<Movement> movements(Instant from, Instant to) {
        return jdbc.sql(MOVEMENTS)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(
                        (row, number) ->
                                new Movement(
                                        Movement.Kind.valueOf(row.getString("kind")),
                                        row.getString("reference"),
                                        row.getString("of"),
                                        Money.ofMinor(CurrencyUnit.EUR, row.getLong("cents")),
                                        Money.zero(CurrencyUnit.EUR),
                                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
