package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.UUID;

/** One purchase's money in our rows, in the bank's own record and in the ledger. */
record MoneyOfPurchase(UUID id, JdbcClient jdbc) {

    private static final String REFUNDED =
            """
            select coalesce(sum(r.cents), 0) from payments.refund r
              join payments.payment p on p.id = r.payment where p.subject = ?
            """;

    /** Our rows, the bank's own record and the ledger; each counted from its own tables. */
    void agreesEverywhere() {
        long paid = paid();
        long back = givenBack();
        var reference = "(select provider_reference from payments.payment where subject = ?)";
        assertThat(
                        cents(
                                "select cents from payments.demo_card_session where payment_reference = "
                                        + reference,
                                id))
                .isEqualTo(paid);
        assertThat(
                        cents(
                                "select sum(cents) from payments.demo_card_refund where payment_reference = "
                                        + reference,
                                id))
                .isEqualTo(back);
        long sent =
                cents(
                        "select sum(t.cents - coalesce((select sum(cents) from payments.demo_card_reversal"
                                + " where transfer = t.reference), 0)) from payments.demo_card_transfer t"
                                + " where payment_reference = "
                                + reference,
                        id);
        assertThat(sent)
                .isEqualTo(
                        cents(
                                """
                                select sum(t.cents - t.lowered_cents - t.refunded_cents) from payments.part t
                                  join payments.transfer f on f.part = t.reference where t.subject = ?
                                """,
                                id));
        var ledger =
                """
                select coalesce(sum(l.amount), 0) from ledger.entry e join ledger.line l on l.entry = e.id
                  join ledger.account a on a.id = l.account where a.code = '%s' and e.subject = ?
                """;
        assertThat(cents(ledger.formatted("funds:demonstration-card"), id))
                .isEqualTo(paid - back - sent);
        assertThat(cents(ledger.formatted("orders"), id)).isEqualTo(-(paid - back - sent));
        assertThat(cents(ledger.formatted("refunds"), id)).isZero();
    }

    static MoneyOfPurchase of(String email, JdbcClient jdbc) {
        var id =
                jdbc.sql("select id from ordering.purchase where email = ?")
                        .param(email)
                        .query(UUID.class)
                        .single();
        return new MoneyOfPurchase(id, jdbc);
    }

    long paid() {
        return cents("select cents from payments.payment where subject = ?", id);
    }

    long givenBack() {
        return cents(REFUNDED, id);
    }

    String code(String shop) {
        return jdbc.sql("select code from fulfilment.consignment where id = ?")
                .param(order(shop))
                .query(String.class)
                .single();
    }

    UUID order(String shop) {
        return jdbc.sql(
                        "select id from ordering.shop_order where purchase_id = ? and shop_slug = ?")
                .params(id, shop)
                .query(UUID.class)
                .single();
    }

    String number() {
        return jdbc.sql("select number from ordering.purchase where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    long kept(String shop) {
        return jdbc.sql(
                        "select cents - lowered_cents - refunded_cents from payments.part where reference = ?")
                .param(order(shop))
                .query(Long.class)
                .single();
    }

    void awaitJobs() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(waiting()).isZero());
    }

    long waiting() {
        return cents(
                """
                select (select count(*) from payments.transfer t where t.payment = p.id and t.done_at is null)
                     + (select count(*) from payments.refund r where r.payment = p.id and r.done_at is null)
                     + (select count(*) from payments.reversal v join payments.transfer t on t.id = v.transfer
                         where t.payment = p.id and v.done_at is null)
                  from payments.payment p where p.subject = ?
                """,
                id);
    }

    long cents(String sql, UUID purchase) {
        return jdbc.sql(sql).param(purchase).query(Long.class).single();
    }
}
