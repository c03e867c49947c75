package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Books;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People write as they write: emoji, other alphabets, quotes; the shop reads the same words. */
class StrangeWordsTests extends OrderingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoé 🥖👩‍🍳",
                "أمينة بن علي",
                "שרה כהן",
                "O’Neil \"d'Arc\" <b>&amp;</b>",
                "Þórður Ĳ ﬁ 𝒵"
            })
    void aNameIsKeptAndShownToTheShopAsItWasWritten(String name) {
        var stall = stalls.open(10, 10);
        var books = Books.opened(jdbc);
        var buyer = buyerOf(stall.offer());
        var message = "message-" + stall.shop().value();
        var form =
                buyer.checkout(ON_COLLECTION, email())
                        .with("name", name)
                        .with(message, name + " !");
        var again = buyer.send(form.without("terms"));
        assertThat(again.valueOf("name")).isEqualTo(name);
        assertThat(again.page().expectFirst("#name").attr("dir")).isEqualTo("auto");
        assertThat(buyer.send(form).location()).startsWith("/purchases/");
        var shop = merchant(stall);
        var order =
                shop.get("/counter/" + stall.slug())
                        .page()
                        .expectFirst("a[href*=/orders/]")
                        .attr("href");
        var ticket = shop.get(order).page();
        assertThat(ticket.expectFirst("#who").text()).isEqualTo(name);
        assertThat(ticket.expectFirst(".said").text()).isEqualTo("« " + name + " ! »");
        assertThat(ticket.expectFirst(".said").attr("dir")).isEqualTo("auto");
        books.agreeAtTheEnd();
    }

    @Test
    void controlCharactersLeaveTheWordsAndNothingElse() {
        var stall = stalls.open(10, 10);
        var books = Books.opened(jdbc);
        var buyer = buyerOf(stall.offer());
        var form =
                buyer.checkout(ON_COLLECTION, email())
                        .with("name", "\0Ro\u0007se\u001b[31m\0")
                        .with("phone", "06\0 12 34 56 78")
                        .with("message-" + stall.shop().value(), "Un\0\nDeux\u0000");
        assertThat(buyer.send(form).location()).startsWith("/purchases/");
        assertThat(
                        jdbc.sql(
                                        "select name || '|' || phone || '|' || message from ordering.purchase p join ordering.shop_order o on o.purchase_id = p.id where shop_id = ?")
                                .param(stall.shop().value())
                                .query(String.class)
                                .single())
                .isEqualTo("Rose[31m|06 12 34 56 78|Un\nDeux");
        books.agreeAtTheEnd();
    }

    @Test
    void aQuantityThatWasProposedCannotOrderMoreThanTheBasketHolds() {
        var stall = stalls.open(10, 10);
        var buyer = buyerOf(stall.offer());
        var form = buyer.checkout(ON_COLLECTION, email()).with("at-most-" + stall.offer(), "9");
        assertThat(buyer.send(form).status()).isEqualTo(302);
        assertThat(available(stall.offer())).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "", "99999999999"})
    void aProposedQuantityThatIsNoneTakesNothingOut(String quantity) {
        var stall = stalls.open(10, 10);
        var buyer = buyerOf(stall.offer());
        var form =
                buyer.checkout(ON_COLLECTION, email()).with("at-most-" + stall.offer(), quantity);
        assertThat(buyer.send(form).status()).isEqualTo(302);
        assertThat(available(stall.offer())).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/purchases/unknown",
                "/purchases/%F0%9F%A5%96",
                "/purchases/a%0Ab",
                "/demonstration/card/unknown",
                "/shops/%E0%A4",
                "/basket?added=nonsense",
                "/products?q=%00",
                "/counter/x"
            })
    void anAddressThatLeadsNowhereSaysSo(String path) {
        var answer = buyer().open(path);
        assertThat(answer.status()).as(answer.summary()).isLessThan(500);
        assertThat(answer.body()).isNotBlank();
    }

    @Test
    void aNulByteInAnAddressBreaksNothing() {
        var buyer = buyer();
        for (var path :
                new String[] {
                    "/purchases/a%00b",
                    "/shops/a%00b",
                    "/categories/a%00",
                    "/sign-in?next=%00",
                    "/shops?q=a%00b",
                    "/market?after=%00"
                }) {
            assertThat(buyer.open(path).status()).as(path).isLessThan(500);
        }
        var signIn =
                buyer.get("/sign-in")
                        .form("/sign-in")
                        .with("email", "a\0@b.fr")
                        .with("password", "\0");
        assertThat(buyer.send(signIn).status()).isLessThan(500);
    }
}
