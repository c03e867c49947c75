package fr.halle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The sheet beside the oven and the week's sales agree with the orders that were placed. */
class ListAndSalesTests extends DeskTest {

    @Test
    void theListAddsUpWhatAllOrdersOfTheDayWant() {
        var stall = stalls.open(50, 100, 100);
        var first = order(stall, 0, 2);
        var second = order(stall, 0, 3);
        var third = order(stall, 1, 4);
        var page = merchant(stall).get(counter(stall) + "/list");
        var bread = stall.offers().get(0).name();
        var cake = stall.offers().get(1).name();
        assertThat(texts(page, ".sheet-order h3"))
                .anyMatch(h -> h.startsWith(first.callName()))
                .anyMatch(h -> h.startsWith(second.callName()))
                .hasSize(3);
        assertThat(texts(page, ".sheet-totals li")).containsExactly("5 " + bread, "4 " + cake);
        var merchant = merchant(stall);
        handOver(merchant, stall, third);
        move(stall, second, 100);
        page = merchant.get(counter(stall) + "/list");
        assertThat(texts(page, ".sheet-totals li")).containsExactly("2 " + bread);
    }

    @Test
    void salesCountConfirmedOrdersWithoutWhatWasCancelled() {
        var stall = stalls.open(50, 100, 100);
        order(stall, 0, 2); // 6,00 €
        order(stall, 1, 3); // 12,00 €
        var cancelled = order(stall, 1, 5);
        var old = order(stall, 0, 7); // 21,00 €, a week ago
        jdbc.sql(
                        """
                        update ordering.purchase set confirmed_at = confirmed_at - interval '7 days'
                        where id = (select purchase_id from ordering.shop_order where id = ?)
                        """)
                .param(old.id())
                .update();
        var merchant = merchant(stall);
        var ticket = merchant.get(counter(stall) + "/orders/" + cancelled.id());
        merchant.send(
                ticket.form(cancelled.id() + "/cancellation").with("reason", "Four en panne"));
        var page = merchant.get(counter(stall) + "/sales");
        assertThat(texts(page, ".board-figure b")).containsExactly("2", "18,00 €");
        assertThat(texts(page, ".board-note").getFirst()).contains("1 commande", "21,00");
        assertThat(texts(page, ".bars b")).contains("2 commandes · 18,00 €");
        assertThat(texts(page, "tbody tr"))
                .containsExactly(
                        stall.offers().get(1).name() + " 3 12,00 €",
                        stall.offers().get(0).name() + " 2 6,00 €");
        var before = merchant.get(counter(stall) + "/sales?week=last");
        assertThat(texts(before, ".board-figure b")).containsExactly("1", "21,00 €");
    }
}
