package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.farm.Weights;
import fr.halle.kernel.ByWeight;
import fr.halle.kernel.OfferId;
import fr.halle.testing.Answer;
import fr.halle.testing.Books;
import fr.halle.testing.Buyer;
import fr.halle.testing.Stall;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.UUID;

/**
 * What tests of weighed goods say again and again. The goods cost 3,00 € a kilogram, are ordered by
 * 100 g and may weigh 10 % more.
 */
abstract class WeighingTest extends OrderingTest {

    @Autowired private Weights weights;

    Stall stall;
    Books books;
    Buyer merchant;

    @BeforeEach
    void open() {
        stall = stalls.open(50, 1000);
        weights.sell(new OfferId(stall.offer()), new ByWeight(100, 10));
        books = Books.opened(jdbc);
        merchant = merchant(stall);
    }

    Buyer buyerWith(String steps) {
        var shopper = buyer();
        shopper.put(stall.offer(), steps);
        return shopper;
    }

    /** What the shop has of it in the end, and what the database says it comes to. */
    Money kept(String path) {
        var kept =
                number(
                        "select cents - lowered_cents - refunded_cents from payments.part where subject = ?",
                        purchase(path));
        assertThat(
                        number(
                                "select l.cents from ordering.order_line l join ordering.shop_order o on o.id = l.order_id where o.purchase_id = ?",
                                purchase(path)))
                .isEqualTo(kept);
        return euros(kept);
    }

    fr.halle.testing.Form form(String path, String grams) {
        return merchant.get(order(path)).form("/weighing").with("grams", grams);
    }

    Answer weigh(String path, String grams) {
        var page = merchant.get(order(path));
        return page.has("form[action$=/weighing]")
                ? merchant.send(page.form("/weighing").with("grams", grams))
                : merchant.post(
                        order(path) + "/lines/1/weighing",
                        "_csrf=" + merchant.token() + "&grams=" + grams,
                        "application/x-www-form-urlencoded");
    }

    Answer handOver(String path) {
        var code =
                jdbc.sql(
                                "select c.code from fulfilment.consignment c join ordering.shop_order o on o.id = c.id where o.purchase_id = ?")
                        .param(purchase(path))
                        .query(String.class)
                        .single();
        return merchant.post(
                order(path) + "/handover",
                "_csrf=" + merchant.token() + "&code=" + code,
                "application/x-www-form-urlencoded");
    }

    String order(String path) {
        var order =
                jdbc.sql("select id from ordering.shop_order where purchase_id = ?")
                        .param(purchase(path))
                        .query(UUID.class)
                        .single();
        return "/counter/" + stall.slug() + "/orders/" + order;
    }

    List<Integer> weighings(String path) {
        return jdbc.sql(
                        "select w.grams from ordering.weighing w join ordering.shop_order o on o.id = w.order_id where o.purchase_id = ? order by w.id")
                .param(purchase(path))
                .query(Integer.class)
                .list();
    }

    List<String> letters(String path) {
        return jdbc.sql(
                        "select plain from mail.letter where recipient = (select email from ordering.purchase where id = ?)")
                .param(purchase(path))
                .query(String.class)
                .list();
    }

    String paidByCard(Buyer shopper) {
        var path = waiting(shopper);
        var session =
                jdbc.sql("select id from payments.demo_card_session where return_path = ?")
                        .param(path)
                        .query(String.class)
                        .single();
        shopper.send(shopper.get("/demonstration/card/" + session).form("/payment"));
        awaitConfirmation(shopper, path);
        return path;
    }

    static Money euros(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
