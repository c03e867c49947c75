package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Answer;
import fr.halle.testing.Books;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.util.List;

/**
 * A buyer before a checkout that is filled in right; whatever a test sends, the right form still
 * orders afterwards.
 */
abstract class CheckoutFormTest extends OrderingTest {

    Stall stall;
    Books books;
    Buyer buyer;
    Form right;

    @BeforeEach
    void fillIn() {
        stall = stalls.open(10, 10);
        books = Books.opened(jdbc);
        buyer = buyerOf(stall.offer());
        right =
                buyer.checkout(CARD, email())
                        .with("phone", "06 12 34 56 78")
                        .with("message-" + stall.shop().value(), "Sans sel");
    }

    @AfterEach
    void theRightFormStillOrders() {
        assertThat(buyer.send(right).status()).isEqualTo(302);
        assertThat(orders(stall)).isEqualTo(1);
        books.agree();
    }

    String slot() {
        return "slot-" + stall.shop().value();
    }

    void assertRefused(Form form, String field, String sentence) {
        var answer = buyer.send(form);
        assertThat(answer.status()).as(answer.summary()).isEqualTo(422);
        assertThat(answer.mistakes()).containsExactly(sentence);
        assertThat(answer.has("[id=" + field + "]")).as("the summary leads to " + field).isTrue();
        assertKept(answer, form, field);
        assertNothingTaken();
    }

    /** Every word of the other fields, and of this one but for a slot that is not there. */
    void assertKept(Answer answer, Form sent, String wrong) {
        var again = answer.form("/checkout");
        for (var field : List.of("name", "email", "phone", "message-" + stall.shop().value())) {
            assertThat(again.value(field)).as(field).isEqualTo(sent.value(field).strip());
        }
        if (!wrong.equals("terms")) assertThat(again.value("terms")).isEqualTo("yes");
        if (!wrong.equals("tender")) assertThat(again.value("tender")).isEqualTo(CARD);
        if (!wrong.startsWith("slot-"))
            assertThat(again.value(slot())).isEqualTo(right.value(slot()));
    }

    void assertNothingTaken() {
        assertThat(available(stall.offer())).isEqualTo(10);
        assertThat(taken(stall)).isZero();
        assertThat(orders(stall)).isZero();
        assertThat(buyer.get("/basket").page().select(".qty input[type!=hidden]").eachAttr("value"))
                .containsExactly("1");
    }
}
