package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** The merchant's day: axe and the camera on every page, and a board that moves by itself. */
class DeskJourney extends JourneyTest {

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyPageOfTheCounterHolds(int width) {
        var goods = goodsOfShops(1).getFirst();
        try (var shopper = visitor("desk-shopper", width);
                var merchant = visitor("desk", width)) {
            buy(shopper, goods);
            signIn(merchant, goods.merchant());
            var counter = "/counter/" + goods.shop();
            for (var page : List.of("list", "hours", "sales", "closure", "collection")) {
                merchant.go(counter + "/" + page).look(page);
            }
            merchant.go(counter + "/collection?code=12345").look("collection-short");
            merchant.go(counter + "/hours");
            merchant.page.locator("#opens-1-1").fill("23:00");
            merchant.press("Enregistrer la semaine").look("hours-wrong");
            assertThat(merchant.page.locator("#opens-1-1").inputValue()).isEqualTo("23:00");
            merchant.go(counter + "/closure").press("Fermer aujourd’hui").look("closed-today");
            merchant.press("Rouvrir");
            assertThat(merchant.text()).doesNotContain("Fermé aujourd’hui.");
        }
    }

    @Test
    void aNewOrderIsSaidWithoutReloadingAndSoIsALostConnection() {
        var goods = goodsOfShops(1).getFirst();
        try (var shopper = visitor("desk-shopper-live", 1280);
                var merchant = visitor("desk-live", 1280)) {
            signIn(merchant, goods.merchant());
            merchant.go("/counter/" + goods.shop());
            merchant.page.locator("#code").fill("123");
            buy(shopper, goods);
            merchant.page.evaluate(
                    "window.dispatchEvent(new Event('online'))"); // not in ten seconds
            PlaywrightAssertions.assertThat(merchant.page.locator("#news"))
                    .containsText("Nouvelle commande");
            PlaywrightAssertions.assertThat(merchant.page.locator(".ticket--new")).hasCount(1);
            assertThat(merchant.page.locator("#code").inputValue()).isEqualTo("123");
            merchant.look("new-order");
            merchant.page.context().setOffline(true);
            PlaywrightAssertions.assertThat(merchant.page.locator("#offline"))
                    .containsText("Hors ligne depuis");
            merchant.page.context().setOffline(false);
            PlaywrightAssertions.assertThat(merchant.page.locator("#offline")).isHidden();
        }
    }

    private void buy(Visitor shopper, Goods goods) {
        putIntoBasket(shopper, goods);
        shopper.go("/checkout");
        fillIn(shopper, "Rose Pervenche", "rose@example.org");
        payBy(shopper, "on-collection");
        order(shopper);
    }
}
