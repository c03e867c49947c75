package fr.halle.payments.payees;

import fr.halle.payments.accounting.Euros;
import fr.halle.payments.accounting.Postings.Fee;

import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The rows of what is taken back from payees. */
@Repository
class ReversalRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReversalRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(UUID transfer, UUID refund, Money amount, Fee givenUp) {
        return jdbc.sql(
                        """
                        insert into payments.reversal (transfer, refund, cents, fee_cents, fee_vat_cents, asked_at)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        transfer,
                        refund,
                        Euros.cents(amount),
                        Euros.cents(givenUp.gross()),
                        Euros.cents(givenUp.vat()),
                        now())
                .query(UUID.class)
                .single();
    }

    Reversal byId(UUID id) {
        return jdbc.sql("select * from payments.reversal where id = ?")
                .param(id)
                .query(
                        (row, number) ->
                                new Reversal(
                                        id,
                                        row.getObject("transfer", UUID.class),
                                        Euros.of(row.getLong("cents")),
                                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                                        row.getObject("done_at") != null))
                .single();
    }

    /** What the platform gave up of its fee for the refunds of a transfer. */
    Fee givenUp(UUID transfer) {
        return jdbc.sql(
                        """
                        select coalesce(sum(fee_cents), 0), coalesce(sum(fee_vat_cents), 0)
                          from payments.reversal where transfer = ?
                        """)
                .param(transfer)
                .query((row, number) -> new Fee(Euros.of(row.getLong(1)), Euros.of(row.getLong(2))))
                .single();
    }

    List<UUID> waiting(UUID transfer) {
        return jdbc.sql(
                        "select id from payments.reversal where transfer = ? and done_at is null order by asked_at")
                .param(transfer)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    boolean done(UUID id, String reference) {
        return jdbc.sql(
                                """
                                update payments.reversal set done_at = ?, reference = ?, declined = null, declined_at = null
                                 where id = ? and done_at is null
                                """)
                        .params(now(), reference, id)
                        .update()
                == 1;
    }

    void declined(UUID id, String code) {
        jdbc.sql(
                        "update payments.reversal set declined = ?, declined_at = ? where id = ? and done_at is null")
                .params(code, now(), id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
