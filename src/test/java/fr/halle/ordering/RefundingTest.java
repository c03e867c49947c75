package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Answer;
import fr.halle.testing.Books;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.BeforeEach;

import java.util.List;
import java.util.UUID;

/**
 * What tests of refunds say again and again. The stall sells bread for 3,00 €, which is not taken
 * back, and books for 4,00 € and 5,00 €, which are.
 */
abstract class RefundingTest extends OrderingTest {

    Stall stall;
    Books books;
    Buyer merchant;
    Buyer shopper;

    @BeforeEach
    void open() {
        stall = stalls.open(50, 100, 100, 100);
        keeps(stall.offers().get(1).id());
        keeps(stall.offers().get(2).id());
        books = Books.opened(jdbc);
        merchant = merchant(stall);
        shopper = buyer();
    }

    private void keeps(UUID offer) {
        jdbc.sql(
                        "update catalog.product set category = 'livres' where id = (select product_id from catalog.offer where id = ?)")
                .param(offer)
                .update();
    }

    /** One of each, 12,00 €; its page. */
    String ordered(String tender) {
        stall.offers().forEach(good -> shopper.put(good.id(), "1"));
        if (tender.equals(ON_COLLECTION)) return confirmed(shopper);
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

    String handedOver(String tender) {
        var path = ordered(tender);
        assertThat(handOver(path).status()).isEqualTo(302);
        return path;
    }

    Answer handOver(String path) {
        var code =
                jdbc.sql("select code from fulfilment.consignment where id = ?")
                        .param(id(path))
                        .query(String.class)
                        .single();
        return post(path, "/handover", "code=" + code);
    }

    Answer post(String path, String what, String fields) {
        return merchant.post(
                ticket(path) + what,
                "_csrf=" + merchant.token() + "&" + fields,
                "application/x-www-form-urlencoded");
    }

    UUID id(String path) {
        return jdbc.sql("select id from ordering.shop_order where purchase_id = ?")
                .param(purchase(path))
                .query(UUID.class)
                .single();
    }

    String ticket(String path) {
        return "/counter/" + stall.slug() + "/orders/" + id(path);
    }

    /** The merchant's form, for a reason that needs no more words. */
    Form form(String path, String what) {
        return merchant.get(ticket(path) + "/refunds")
                .form("/refunds")
                .without("line")
                .with("what", what)
                .with("reason", "DEFECT");
    }

    Answer refund(String path, String amount) {
        return merchant.send(form(path, "amount").with("amount", amount));
    }

    /** What the shop still has of it. */
    int kept(String path) {
        return number(
                "select cents - lowered_cents - refunded_cents from payments.part where subject = ?",
                purchase(path));
    }

    /** By line, in their order. */
    List<Integer> borne(String path) {
        return jdbc.sql(
                        "select refunded_cents::int from ordering.order_line where order_id = ? order by position")
                .param(id(path))
                .query(Integer.class)
                .list();
    }

    /** In the shopper's letters, whatever kind. */
    List<String> told(String path) {
        return jdbc
                .sql(
                        "select plain from mail.letter where recipient = (select email from ordering.purchase where id = ?)")
                .param(purchase(path))
                .query(String.class)
                .list()
                .stream()
                .map(text -> text.replace('\u00a0', ' ').replace('\u202f', ' '))
                .toList();
    }
}
