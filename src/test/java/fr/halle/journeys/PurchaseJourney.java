package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/** The main job: one basket over two shops, paid once, fetched at each. */
class PurchaseJourney extends JourneyTest {

    @Test
    void aGuestBuysFromTwoShopsOnATelephoneAndBothHandOver() throws Exception {
        buyAndFetch(
                visitor("purchase", 360), visitor("counter", 360), "rose@journeys.example", true);
    }

    @Test
    void aGuestBuysFromTwoShopsOnAWideScreenAndBothHandOver() throws Exception {
        buyAndFetch(
                visitor("purchase", 1280),
                visitor("counter", 1280),
                "basile@journeys.example",
                true);
    }

    @Test
    void aGuestBuysFromTwoShopsWithoutScript() throws Exception {
        buyAndFetch(
                visitorWithoutScript("purchase", 360),
                visitorWithoutScript("counter", 360),
                "iris@journeys.example",
                false);
    }

    private void buyAndFetch(Visitor shopper, Visitor merchant, String email, boolean byCard)
            throws Exception {
        try (shopper;
                merchant) {
            shopper.go("/").look("home").go("/market").look("market");
            var goods = goodsOfShops(2);
            shopper.go("/shops/" + goods.getFirst().shop()).look("shop");
            shopper.go(goods.getFirst().path()).look("product");
            for (var each : goods) putIntoBasket(shopper, each);
            shopper.look("basket");
            shopper.page.getByRole(AriaRole.LINK, named("Choisir les créneaux")).click();
            shopper.look("checkout");
            fillIn(shopper, "Rose Pervenche", email);
            payBy(shopper, byCard ? "demonstration-card" : "on-collection");
            order(shopper);
            if (byCard) {
                shopper.look("card");
                shopper.page.getByRole(AriaRole.BUTTON, paying()).click();
                waitUntilConfirmed(shopper);
            }
            assertThat(shopper.text()).contains("Commande envoyée", "Commande n°");
            shopper.look("placed");
            var codes = shopper.page.locator(".code-figures").allInnerTexts();
            assertThat(codes).hasSize(2).allMatch(code -> code.matches("\\d{3} \\d{3}"));
            receive(email, goods);
            for (int i = 0; i < 2; i++) handOver(merchant, shopOf(codes.get(i)), codes.get(i));
            shopper.page.reload();
            assertThat(shopper.page.locator(".parcel-head .tag").allInnerTexts())
                    .containsExactly("Remise", "Remise");
            shopper.look("fetched");
            assertThat(letterbox().lettersTo(email, "C’est prêt", 2)).hasSize(2);
            assertThat(letterbox().lettersTo(email, "Commande remise")).isNotEmpty();
        }
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions paying() {
        return new com.microsoft.playwright.Page.GetByRoleOptions()
                .setName(java.util.regex.Pattern.compile("^Payer"));
    }

    /** The webhook may come a little after the shopper. */
    static void waitUntilConfirmed(Visitor shopper) {
        await().pollInSameThread() // a page belongs to the thread that opened it
                .pollInterval(Duration.ofMillis(250))
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> {
                            if (shopper.text().contains("Commande n°")) return true;
                            shopper.page.reload();
                            return false;
                        });
    }

    private void receive(String email, List<Goods> goods) throws Exception {
        var received = letterbox().lettersTo(email, "est reçue");
        assertThat(received).hasSize(1);
        assertThat(received.getFirst().getHeader("Message-ID")).hasSize(1);
        for (var each : goods) {
            assertThat(letterbox().lettersTo(each.merchant(), "Commande")).isNotEmpty();
        }
    }

    private String shopOf(String code) {
        return jdbc.sql(
                        "select s.slug from shops.shop s join fulfilment.consignment c on c.shop_id = s.id where c.code = ? and c.handed_over_at is null")
                .param(code.replace(" ", ""))
                .query(String.class)
                .single();
    }

    private void handOver(Visitor merchant, String shop, String code) {
        signIn(merchant, merchantOf(shop));
        merchant.go("/counter/" + shop).look("board");
        merchant.page
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(java.util.regex.Pattern.compile("est prête$")))
                .first()
                .click();
        merchant.look("board-ready");
        // a wrong code opens nothing
        merchant.go("/counter/" + shop + "/collection?code=000000").look("wrong-code");
        assertThat(merchant.text()).contains("Aucune commande à remettre n’a ce code");
        merchant.go("/counter/" + shop);
        merchant.page.getByLabel("Code de retrait").fill(code);
        merchant.press("Trouver");
        merchant.look("ticket");
        merchant.page
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(java.util.regex.Pattern.compile("est remise$")))
                .click();
        assertThat(merchant.page.locator("#handed-over tbody tr").first().innerText())
                .contains("€");
        merchant.look("board-handed-over");
        merchant.press("Se déconnecter");
    }
}
