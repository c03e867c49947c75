package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Books;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.UUID;

/** The shop cannot deliver: goods, place and money go back, and the shopper is told why. */
class CancellationTests extends OrderingTest {

    private Stall stall;
    private Books books;
    private Buyer merchant;
    private Buyer shopper;

    @BeforeEach
    void open() {
        stall = stalls.open(5, 10, 10);
        books = Books.opened(jdbc);
        merchant = merchant(stall);
        shopper = buyerOf(stall.offers().get(0).id(), stall.offers().get(1).id());
    }

    @Test
    void aLineIsTakenOutAndItsShareOfTheCardIsGivenBack() {
        var path = paidByCard();
        var order = order(path);
        var answer =
                merchant.send(
                        merchant.get(order)
                                .form("/lines/1/cancellation")
                                .with("reason", "le four est en panne"));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(available(stall.offers().get(0).id())).isEqualTo(10);
        assertThat(available(stall.offers().get(1).id())).isEqualTo(9);
        assertThat(taken(stall)).isEqualTo(1);
        assertThat(shopper.get(path).text()).contains("le four est en panne", "Remboursé");
        assertThat(lettersOf(purchase(path))).anyMatch(subject -> subject.startsWith("Annulé"));
        books.agreeAtTheEnd();
    }

    @Test
    void theWholeOrderGivesBackItsPlaceToo() {
        var path = confirmed(shopper);
        var answer = merchant.send(wholeOrder(path).with("reason", "fermé demain"));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(available(stall.offers().get(0).id())).isEqualTo(10);
        assertThat(taken(stall)).isZero();
        assertThat(shopper.get(path).text()).contains("Annulée", "fermé demain");
        books.agreeAtTheEnd();
    }

    @Test
    void withoutAReasonNothingIsCancelled() {
        var path = confirmed(shopper);
        var answer =
                merchant.send(
                        merchant.get(order(path))
                                .form(
                                        order(path).substring(order(path).lastIndexOf('/'))
                                                + "/cancellation")
                                .with("reason", " "));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Dites pourquoi");
        assertThat(taken(stall)).isEqualTo(1);
    }

    @Test
    void whatIsHandedOverIsNoLongerCancelled() {
        var path = confirmed(shopper);
        var cancel =
                merchant.get(order(path))
                        .form(order(path).substring(order(path).lastIndexOf('/')) + "/cancellation")
                        .with("reason", "trop tard");
        var code =
                jdbc.sql("select code from fulfilment.consignment where shop_id = ?")
                        .param(stall.shop().value())
                        .query(String.class)
                        .single();
        assertThat(
                        merchant.send(
                                        merchant.get(order(path))
                                                .form("/handover")
                                                .with("code", code))
                                .status())
                .isEqualTo(302);
        var answer = merchant.send(cancel);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Trop tard");
        assertThat(shopper.get(path).text()).contains("Remise");
        books.agree();
    }

    private String paidByCard() {
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

    /** The form that cancels everything; those of its lines end alike. */
    private Form wholeOrder(String path) {
        var order = order(path);
        var id = order.substring(order.lastIndexOf('/'));
        return merchant.get(order).form(id + "/cancellation");
    }

    private String order(String path) {
        var id =
                jdbc.sql("select id from ordering.shop_order where purchase_id = ?")
                        .param(purchase(path))
                        .query(UUID.class)
                        .single();
        return "/counter/" + stall.slug() + "/orders/" + id;
    }
}
