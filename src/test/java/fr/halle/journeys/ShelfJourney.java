package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A baker with a telephone and no mouse: a product made, a price mended, the stock of the day. */
class ShelfJourney extends JourneyTest {

    @Test
    void aProductIsListedCountedAndRaisedByKeyboardOnAPhone() {
        var goods = goodsOfShops(1).getFirst();
        var counter = "/counter/" + goods.shop();
        try (var merchant = visitor("shelf", 360)) {
            var keys = new Keyboard(merchant);
            signIn(merchant, goods.merchant());
            merchant.go(counter + "/products").look("shelf");
            keys.reach("Nouveau produit").enter();
            keys.reachOneOf("#name").type("Fougasse aux olives du soir");
            keys.reachOneOf("#category").type("Pains");
            keys.reachOneOf("#price-0").type("quatre");
            keys.reachOneOf("#stock-0").type("12");
            keys.reach("Mettre en vente").enter();
            merchant.look("wrong");
            assertThat(merchant.page.locator("#stock-0").inputValue()).isEqualTo("12");
            assertThat(keys.is("[role=alert]")).isTrue();
            keys.reach("3,20").press("Enter");
            merchant.page.locator("#price-0").fill("");
            keys.type("4,20");
            keys.reach("Ajouter une variante").press("Enter");
            assertThat(keys.is("#label-1")).isTrue();
            keys.reach("Retirer cette variante").press("Enter");
            keys.reach("Mettre en vente").enter();
            assertThat(merchant.text()).contains("C’est en vente.");
            merchant.go(
                    counter
                            + "/products/changes/new?all=true&tab=on-sale&wanted=PERCENT&value=%2B3");
            merchant.look("change");
            keys.reach("Faire ces").enter();
            keys.reach("Tout annuler").enter();
            merchant.go(counter + "/stock?name=Fougasse");
            keys.reach("Un de moins").press("Enter");
            merchant.page
                    .locator(
                            ".stock-left",
                            new com.microsoft.playwright.Page.LocatorOptions().setHasText("11"))
                    .waitFor();
            assertThat(keys.is("button[value=less]")).isTrue();
            keys.reach("Épuisé").press("Enter");
            merchant.page.getByText("Remettre 11").waitFor();
            merchant.look("stock");
        }
    }
}
