package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Answer;
import fr.halle.testing.AtOnce;
import fr.halle.testing.Books;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Two people of one shop do opposite things with one order at the same moment. */
class CheckoutRacesAtTheCounterTests extends OrderingTest {

    @Test
    void aLineIsCancelledOrHandedOverNeverBoth() throws Exception {
        var stall = stalls.open(500, 100, 100);
        var books = Books.opened(jdbc);
        var merchant = merchant(stall);
        for (int round = 0; round < 15; round++) {
            var shopper =
                    round % 3 == 0
                            ? buyerOf(stall.offer())
                            : buyerOf(stall.offers().get(0).id(), stall.offers().get(1).id());
            var order = order(confirmed(shopper));
            var ticket = merchant.get("/counter/" + stall.slug() + "/orders/" + order);
            var cancel = ticket.form("/lines/1/cancellation").with("reason", "Plus de farine");
            var cancelAll = ticket.form(order + "/cancellation").with("reason", "Four en panne");
            var handOver = ticket.form("/handover").with("code", code(order));
            List<Callable<Answer>> works =
                    new ArrayList<>(
                            List.of(
                                    () -> merchant.send(handOver),
                                    () -> merchant.send(cancel),
                                    () -> merchant.send(cancel),
                                    () -> merchant.send(handOver)));
            if (round % 2 == 0) works.add(() -> merchant.send(cancelAll));
            var answers = AtOnce.run(round % 4 < 2 ? works : works.reversed());
            allSoon(answers);
            assertThat(answers).allMatch(each -> each.status() == 302 || each.status() == 422);
            books.agree();
        }
        books.agreeAtTheEnd();
    }

    @Test
    void twentyTapsOnReadyAndHandedOverTellTheShopperOnce() throws Exception {
        var stall = stalls.open(500, 100);
        var books = Books.opened(jdbc);
        var merchant = merchant(stall);
        var path = confirmed(buyerOf(stall.offer()));
        var order = order(path);
        var board = merchant.get("/counter/" + stall.slug());
        var ready = board.form("/readiness");
        AtOnce.times(20, _ -> merchant.send(ready));
        var ticket = merchant.get("/counter/" + stall.slug() + "/orders/" + order);
        var handOver = ticket.form("/handover").with("code", code(order));
        AtOnce.times(20, _ -> merchant.send(handOver));
        books.agreeAtTheEnd();
        var to =
                "select count(*) from mail.letter where recipient = (select email from ordering.purchase where id = ?)";
        assertThat(number(to, purchase(path))).isEqualTo(3); // received, ready, handed over
    }

    private UUID order(String path) {
        return jdbc.sql("select id from ordering.shop_order where purchase_id = ?")
                .param(purchase(path))
                .query(UUID.class)
                .single();
    }

    private String code(UUID order) {
        return jdbc.sql("select code from fulfilment.consignment where id = ?")
                .param(order)
                .query(String.class)
                .single();
    }
}
