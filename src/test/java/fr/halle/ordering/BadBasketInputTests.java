package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.UUID;

/** Whatever is typed into a basket: an answer that says what to do, and the basket as it was. */
class BadBasketInputTests extends OrderingTest {

    private static final String FEW = "Écrivez au moins 1, ou retirez le produit du panier.";
    private static final String MANY =
            "Au plus 99 par produit. Pour davantage, appelez la boutique.";
    private static final String NO_NUMBER =
            "« %s » n’est pas une quantité. Écrivez un nombre de 1 à 99.";

    @ParameterizedTest
    @CsvSource({
        "-1,few",
        "1000000000,many",
        "100,many",
        "abc,no",
        "1.5,no",
        "٣,no",
        "99999999999999999999,no",
        "1e3,no"
    })
    void aQuantityThatIsNoneIsRefusedWithASentenceAndKeptInItsField(String typed, String why) {
        var stall = stalls.open(10, 10);
        var buyer = buyerOf(stall.offer());
        assertSays(buyer.put(stall.offer(), typed), sentence(why, typed));
        var changed = change(buyer, stall.offer(), typed);
        assertSays(changed, sentence(why, typed));
        assertThat(changed.page().expectFirst("#q-" + stall.offer()).attr("value"))
                .isEqualTo(typed);
        assertThat(quantities(buyer)).containsExactly("1");
    }

    @Test
    void noneOfAProductCannotBeAddedButTakesALineOut() {
        var stall = stalls.open(10, 10);
        var buyer = buyerOf(stall.offer());
        assertSays(buyer.put(stall.offer(), "0"), FEW);
        assertThat(quantities(buyer)).containsExactly("1");
        assertThat(change(buyer, stall.offer(), "0").status()).isEqualTo(302);
        assertThat(buyer.get("/basket").text()).contains("Votre panier est vide");
    }

    @Test
    void anEmptyQuantityAddsOneAndChangesNothing() {
        var stall = stalls.open(10, 10);
        var buyer = buyerOf(stall.offer());
        assertThat(buyer.put(stall.offer(), "").status()).isEqualTo(302);
        assertSays(change(buyer, stall.offer(), ""), "Écrivez un nombre de 1 à 99.");
        assertThat(quantities(buyer)).containsExactly("2");
    }

    @Test
    void aSentenceAboutAQuantityIsSaidInAnEmptyBasketToo() {
        assertSays(buyer().put(stalls.open(10, 10).offer(), "-1"), FEW);
    }

    @Test
    void controlCharactersInAQuantityAreNoQuantity() {
        var stall = stalls.open(10, 10);
        var buyer = buyerOf(stall.offer());
        for (var typed : List.of("\0", "1\0", "\u0007", "1\n2", "\u202e5", "🥖")) {
            assertThat(buyer.put(stall.offer(), typed).status()).isEqualTo(422);
            assertThat(change(buyer, stall.offer(), typed).status()).isEqualTo(422);
        }
        assertThat(quantities(buyer)).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "00000000-0000-0000-0000-00000000000g", "1", "🥖", "\0"})
    void anAddressThatIsNoOffersIsRefused(String offer) {
        var buyer = buyerOf(stalls.open(10, 10).offer());
        var form = form(buyer, "/basket/lines", "1").with("offer", offer);
        assertClientError(buyer.send(form));
        assertThat(quantities(buyer)).containsExactly("1");
    }

    @Test
    void anUnknownOfferIsNotThere() {
        var buyer = buyerOf(stalls.open(10, 10).offer());
        assertThat(buyer.put(UUID.randomUUID(), "1").status()).isEqualTo(404);
        assertThat(change(buyer, UUID.randomUUID(), "1").status()).isEqualTo(302);
        assertThat(quantities(buyer)).containsExactly("1");
    }

    @Test
    void missingFieldsAndForeignTokensAreRefused() {
        var stall = stalls.open(10, 10);
        var buyer = buyerOf(stall.offer());
        assertClientError(buyer.send(form(buyer, "/basket/lines", "1")));
        assertClientError(
                buyer.send(form(buyer, "/basket/lines/" + stall.offer(), "1").without("quantity")));
        assertClientError(buyer.send(form(buyer, "/basket/lines/nonsense", "1")));
        var adding = form(buyer, "/basket/lines", "1").with("offer", stall.offer().toString());
        assertThat(buyer.send(adding.with("_csrf", "forged")).status()).isEqualTo(403);
        assertThat(buyer.send(adding.without("_csrf")).status()).isEqualTo(403);
        assertThat(
                        buyer.post(
                                        "/basket/lines",
                                        "offer=%zz&%",
                                        "application/x-www-form-urlencoded")
                                .status())
                .isBetween(400, 499);
        assertThat(quantities(buyer)).containsExactly("1");
    }

    @Test
    void aForgedBasketCookieIsNobodysBasket() {
        var stall = stalls.open(10, 10);
        var owner = buyerOf(stall.offer());
        var signed = owner.cookie("halle-basket");
        for (var forged :
                List.of(
                        "",
                        "nonsense",
                        "a.b",
                        signed + "x",
                        signed.substring(1),
                        UUID.randomUUID().toString())) {
            var thief = buyer();
            thief.forge("halle-basket", forged);
            assertThat(thief.get("/basket").text()).as(forged).contains("Votre panier est vide");
            assertThat(thief.get("/checkout").location()).isEqualTo("/basket");
            assertThat(thief.put(stall.offer(), "1").status()).isEqualTo(302);
            assertThat(quantities(thief)).containsExactly("1");
        }
        assertThat(quantities(owner)).containsExactly("1");
    }

    private static String sentence(String why, String typed) {
        return switch (why) {
            case "few" -> FEW;
            case "many" -> MANY;
            default -> NO_NUMBER.formatted(typed);
        };
    }

    private static Answer change(Buyer buyer, UUID offer, String quantity) {
        return buyer.send(form(buyer, "/basket/lines/" + offer, quantity));
    }

    private static Form form(Buyer buyer, String action, String quantity) {
        var token = new Form.Field("_csrf", buyer.token());
        return new Form(action, List.of(token, new Form.Field("quantity", quantity)));
    }

    private static List<String> quantities(Buyer buyer) {
        return buyer.get("/basket").page().select(".qty input[type!=hidden]").eachAttr("value");
    }

    private static void assertSays(Answer answer, String sentence) {
        assertThat(answer.status()).as(answer.summary()).isEqualTo(422);
        assertThat(answer.text()).contains(sentence);
    }

    private static void assertClientError(Answer answer) {
        assertThat(answer.status()).as(answer.summary()).isBetween(400, 404);
        assertThat(answer.text()).isNotBlank();
    }
}
