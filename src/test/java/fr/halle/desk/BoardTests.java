package fr.halle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Browser;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

/** The board keeps itself up to date, says what is late, and costs the same for 1 order and 200. */
class BoardTests extends DeskTest {

    @Test
    void aNewOrderAppearsByItselfAndNothingIsSentWhileNothingChanges() {
        var stall = stalls.open(50, 100);
        order(stall);
        var board = browser(stall);
        var first = board.get(counter(stall) + "/board");
        assertThat(unchanged(board, stall, first).statusCode()).isEqualTo(304);
        var later = order(stall);
        var second = unchanged(board, stall, first);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body())
                .contains("data-order=\"" + later.id(), "Nouvelle commande", later.callName())
                .doesNotContain("<html");
        assertThat(first.body()).doesNotContain(later.callName());
        assertThat(second.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(unchanged(board, stall, second).statusCode()).isEqualTo(304);
    }

    @Test
    void everyStepOfAnOrderIsNewsAndAnotherShopsIsNot() {
        var stall = stalls.open(50, 100, 100);
        var order = order(stall);
        var merchant = merchant(stall);
        var board = browser(stall);
        var ticket = counter(stall) + "/orders/" + order.id();
        var seen = board.get(counter(stall) + "/board");
        order(stalls.open(5, 10));
        assertThat(unchanged(board, stall, seen).statusCode()).isEqualTo(304);
        for (var step : new String[] {"/preparation", "/readiness"}) {
            merchant.send(merchant.get(counter(stall)).form(step));
            var now = unchanged(board, stall, seen);
            assertThat(now.statusCode()).as(step).isEqualTo(200);
            seen = now;
        }
        handOver(merchant, stall, order);
        var handedOver = unchanged(board, stall, seen);
        assertThat(handedOver.statusCode()).isEqualTo(200);
        assertThat(handedOver.body()).contains(order.callName(), "3,00");
        var cancelled = order(stall);
        seen = board.get(counter(stall) + "/board");
        var page = merchant.get(counter(stall) + "/orders/" + cancelled.id());
        merchant.send(page.form(cancelled.id() + "/cancellation").with("reason", "Four en panne"));
        assertThat(unchanged(board, stall, seen).body()).doesNotContain(cancelled.callName());
        assertThat(merchant.get(ticket).text()).contains("Remise");
    }

    @Test
    void whatIsLateComesFirstAndTheNextDaysHaveTheirOwnCount() {
        var stall = stalls.open(50, 100);
        var soon = order(stall);
        var late = order(stall);
        var later = order(stall);
        move(stall, soon, 0);
        move(stall, late, -30);
        move(stall, later, 49);
        var page = merchant(stall).get(counter(stall));
        assertThat(texts(page, "#to-prepare h3.ticket-code"))
                .containsExactly(late.callName(), soon.callName());
        assertThat(texts(page, "#to-prepare .slot-title--late")).hasSize(1);
        assertThat(texts(page, ".days a[aria-current] b")).containsExactly("2");
        assertThat(texts(page, ".days a:not([aria-current]) b")).containsExactly("1");
        var next = page.page().selectFirst(".days a:not([aria-current])").attr("href");
        assertThat(texts(merchant(stall).get(next), "#to-prepare h3.ticket-code"))
                .containsExactly(later.callName());
        assertThat(merchant(stall).get(counter(stall) + "?day=nonsense").status()).isEqualTo(400);
    }

    /**
     * Session and mandates are what every page of a signed-in merchant pays: two statements each.
     */
    @Test
    void theBoardCostsFourStatementsOfItsOwnForOneOrderAndForTwoHundred() {
        var stall = stalls.open(500, 1000);
        order(stall);
        var merchant = merchant(stall);
        int around = merchant.get("/terms").sql();
        int few = merchant.get(counter(stall)).sql();
        copies(stall, 199);
        var full = merchant.get(counter(stall));
        assertThat(full.page().select("[data-order]")).hasSize(200);
        assertThat(around).isLessThanOrEqualTo(4);
        assertThat(few - around).isLessThanOrEqualTo(4);
        assertThat(full.sql()).isEqualTo(few).isLessThanOrEqualTo(8);
        assertThat(merchant.get(counter(stall) + "/list").sql() - around).isLessThanOrEqualTo(3);
        assertThat(merchant.get(counter(stall) + "/sales").sql() - around).isLessThanOrEqualTo(6);
        assertThat(merchant.get(counter(stall) + "/hours").sql() - around).isLessThanOrEqualTo(7);
    }

    /**
     * The one order of the shop, again and again. Figures up to 4 at every second place and an odd
     * check figure never pass the check: no purchase draws such a number.
     */
    private void copies(Stall stall, int many) {
        jdbc.sql(
                        """
                        with n as (select i, uuidv7() as purchase, uuidv7() as id from generate_series(1, :many) i),
                        o as (select o.* from ordering.shop_order o where o.shop_id = :shop),
                        p as (insert into ordering.purchase (id, number, token, basket_id, basket_revision, name, email, phone, language,
                                tender, terms_at, placed_at, confirmed_at)
                              select n.purchase, concat(i / 125, 0, i / 25 % 5, 0, i / 5 % 5, 0, i % 5, 1), n.purchase::text,
                                n.purchase, 1, 'Copie ' || n.i, 'copie@example.org', '', 'FR', p.tender, p.terms_at, p.placed_at, p.confirmed_at
                              from n, o join ordering.purchase p on p.id = o.purchase_id),
                        c as (insert into fulfilment.consignment (id, shop_id, starts_at, ends_at, call_name, code, booked_at)
                              select n.id, c.shop_id, c.starts_at, c.ends_at, 'Copie ' || n.i, lpad(((c.code::int + n.i) % 1000000)::text, 6, '0'), c.booked_at
                              from n, o join fulfilment.consignment c on c.id = o.id),
                        s as (insert into ordering.shop_order (id, purchase_id, shop_id, shop_name, shop_slug, message)
                              select n.id, n.purchase, o.shop_id, o.shop_name, o.shop_slug, '' from n, o)
                        insert into ordering.order_line (order_id, position, offer_id, name, quantity, unit_price_cents, vat_permille)
                        select n.id, 1, l.offer_id, l.name, 1, 300, 55 from n, o join ordering.order_line l on l.order_id = o.id
                        """)
                .param("many", many)
                .param("shop", stall.shop().value())
                .update();
    }

    private static HttpResponse<String> unchanged(
            Browser board, Stall stall, HttpResponse<String> seen) {
        var revision = seen.headers().firstValue("ETag").orElseThrow();
        return board.get(counter(stall) + "/board", "If-None-Match", revision);
    }
}
