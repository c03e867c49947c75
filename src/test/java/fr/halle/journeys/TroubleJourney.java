package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.regex.Pattern;

/** What goes wrong on the way, and how people get on: outcomes, not errors. */
class TroubleJourney extends JourneyTest {

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aLineSoldOutAtCheckoutIsNamedAndTheRestIsOrderedWithOneTap(int width) {
        try (var shopper = visitor("sold-out", width)) {
            var goods = goodsOfShops(2);
            for (var each : goods) putIntoBasket(shopper, each);
            shopper.go("/checkout");
            fillIn(shopper, "Ambre Églantine", "ambre@example.org");
            payBy(shopper, "on-collection");
            sellOut(goods.getFirst());
            order(shopper);
            assertThat(shopper.text())
                    .contains(
                            "Il reste un point à revoir",
                            goods.getFirst().name(),
                            "il n’y en a plus");
            assertThat(shopper.page.getByLabel("Nom sur la commande").inputValue())
                    .isEqualTo("Ambre Églantine");
            shopper.look("named");
            shopper.page.locator("#terms").setChecked(true);
            order(shopper);
            assertThat(shopper.text()).contains("Commande envoyée", goods.getLast().name());
            assertThat(shopper.text()).doesNotContain(goods.getFirst().name());
            shopper.look("placed");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aRefusedCardIsFollowedByAnotherThatIsAccepted(int width) throws Exception {
        try (var shopper = visitor("refused", width)) {
            orderByCard(shopper, "noe@example.org");
            answer(shopper, "refused", "prompt");
            assertThat(shopper.text()).contains("Paiement refusé", "Rien n’est débité");
            shopper.look("refused");
            shopper.page
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(Pattern.compile("^Essayer une autre carte")))
                    .click();
            answer(shopper, "strong", "prompt");
            shopper.look("code");
            shopper.page.getByRole(AriaRole.TEXTBOX).fill("123");
            shopper.press("Valider le code");
            PurchaseJourney.waitUntilConfirmed(shopper);
            assertThat(shopper.text()).contains("Commande envoyée");
            assertThat(letterbox().lettersTo("noe@example.org", "est reçue")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aPaymentWhoseWebhookNeverComesIsFoundByAsking(int width) throws Exception {
        try (var shopper = visitor("no-webhook", width)) {
            var email = "lina" + width + "@example.org";
            orderByCard(shopper, email);
            answer(shopper, "delayed", "never");
            shopper.look("waiting");
            PurchaseJourney.waitUntilConfirmed(shopper);
            assertThat(shopper.text()).contains("Commande envoyée");
            assertThat(letterbox().lettersTo(email, "est reçue")).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aFormThatIsNotRightSaysWhatToMendAndKeepsTheRest(int width) {
        try (var shopper = visitor("mistakes", width)) {
            putIntoBasket(shopper, goodsOfShops(1).getFirst());
            shopper.go("/checkout");
            shopper.page.getByLabel("Nom sur la commande").fill("Zoé Armoise");
            shopper.page.getByLabel("Téléphone").fill("06 39 98 01 2");
            order(shopper);
            assertThat(shopper.text())
                    .contains("Choisissez un créneau", "il y en a 9", "Acceptez les conditions");
            assertThat(shopper.page.getByLabel("Nom sur la commande").inputValue())
                    .isEqualTo("Zoé Armoise");
            shopper.look("named");
        }
    }

    private void orderByCard(Visitor shopper, String email) {
        for (var each : goodsOfShops(2)) putIntoBasket(shopper, each);
        shopper.go("/checkout");
        fillIn(shopper, "Noé Tilleul", email);
        payBy(shopper, "demonstration-card");
        order(shopper);
    }

    private static void answer(Visitor shopper, String outcome, String webhook) {
        shopper.page.locator("input[name=outcome][value=" + outcome + "]").check();
        shopper.page.locator("input[name=webhook][value=" + webhook + "]").check();
        shopper.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Payer")))
                .first()
                .click();
    }

    private void sellOut(Goods goods) {
        jdbc.sql("update catalog.stock set available = 0 where offer_id = ?")
                .param(goods.offer())
                .update();
    }
}
