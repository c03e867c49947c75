package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** The pages that the other journeys do not pass: axe and the camera look at them too. */
class EveryPageJourney extends JourneyTest {

    private static final List<String> PATHS =
            List.of(
                    "/shops",
                    "/map",
                    "/territory",
                    "/commons",
                    "/council",
                    "/terms",
                    "/sign-in",
                    "/sign-up",
                    "/sign-in/forgotten",
                    "/basket",
                    "/demonstration/mails",
                    "/nowhere");

    /** Of whoever is signed in. */
    private static final List<String> OWN =
            List.of(
                    "/my/account",
                    "/my/account/addresses",
                    "/my/account/sessions",
                    "/my/account/data",
                    "/my/account/deletion",
                    "/my/security");

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyPageHoldsOnTelephoneAndWideScreen(int width) {
        try (var visitor = visitor("page", width)) {
            if (width > 1000) visitor.byNight(); // the same colours at every width
            for (var path : PATHS) visitor.go(path).look(path.substring(1).replace('/', '-'));
            visitor.go("/?lang=en").look("home-english");
            assertThat(visitor.page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(visitor.text()).doesNotContain("boutiques");
            visitor.go("/market").look("market-english");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aShopperFindsTheirOrdersAgain(int width) {
        try (var shopper = visitor("signed-in", width)) {
            signIn(shopper, "marguerite@demo.halle.example");
            shopper.go("/my/orders").look("orders-before");
            for (var path : OWN) shopper.go(path).look(path.substring(1).replace('/', '-'));
            putIntoBasket(shopper, goodsOfShops(1).getFirst());
            shopper.go("/checkout");
            assertThat(shopper.page.getByLabel("Adresse e-mail").inputValue())
                    .isEqualTo("marguerite@demo.halle.example");
            fillIn(shopper, "Marguerite", "marguerite@demo.halle.example");
            payBy(shopper, "on-collection");
            order(shopper);
            shopper.go("/my/orders").look("my-orders");
            assertThat(shopper.text()).contains("Commande n°", "Confirmée");
        }
    }
}
