package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;

/** A farmer sells by weight, on telephones: ordered, paid at most, weighed less, given back. */
class WeighingJourney extends JourneyTest {

    private static final String FARM = "potager-de-la-taupe-soigneuse";

    @Test
    void betrootsAreWeighedAndTheDifferenceIsGivenBackToTheCent() throws Exception {
        try (var shopper = visitor("weighing-shopper", 360);
                var farmer = visitor("weighing-farmer", 360).byKeyboard()) {
            shopper.go("/shops/" + FARM + "/betteraves-crues").look("product-by-weight");
            shopper.page.getByLabel("Poids").selectOption("1,25 kg"); // at 2,40 € a kilogram
            shopper.press("Ajouter au panier").look("basket-by-weight");
            assertThat(plain(shopper)).contains("vous payez au plus 3,30 €, pour 1,375 kg");
            shopper.go("/checkout").look("checkout-by-weight");
            fillIn(shopper, "Rose Pervenche", "rose-au-poids@example.org");
            payBy(shopper, "demonstration-card");
            order(shopper);
            shopper.page
                    .getByRole(
                            AriaRole.BUTTON,
                            new com.microsoft.playwright.Page.GetByRoleOptions()
                                    .setName(java.util.regex.Pattern.compile("^Payer")))
                    .click();
            PurchaseJourney.waitUntilConfirmed(shopper);
            var code = shopper.page.locator(".code-figures").first().innerText();

            signIn(farmer, merchantOf(FARM));
            farmer.go("/counter/" + FARM + "/collection?code=" + code.replace(" ", ""));
            farmer.fill("[name=grams]", "1,13");
            farmer.look("weighing");
            farmer.press("Garder ce poids").look("weighed");
            farmer.fill("#code", code);
            farmer.press("est remise");

            shopper.page.reload();
            shopper.look("weighed-and-fetched");
            assertThat(plain(shopper)).contains("1,13 kg ·", "2,71 €", "0,59 € vous sont rendus");
        }
    }

    /** As people read it, whatever kind of space it is. */
    private static String plain(Visitor visitor) {
        return visitor.text().replaceAll("[\\u00a0\\u202f]", " ");
    }
}
