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
                    "/council/kit",
                    "/council/kit/logo",
                    "/council/operator",
                    "/council/audit",
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

    /** Of a farm, whose counter has every page. */
    private static final List<String> COUNTER =
            List.of(
                    "/today",
                    "",
                    "/list",
                    "/collection",
                    "/products",
                    "/products/new",
                    "/products/betteraves-crues/edit",
                    "/products/betteraves-crues/reduction",
                    "/products/betteraves-crues/condition",
                    "/products/betteraves-crues/reservation",
                    "/products/changes/new?all=true&tab=on-sale&wanted=PERCENT&value=%2B3",
                    "/stock",
                    "/cycles",
                    "/baskets",
                    "/import",
                    "/charter",
                    "/sales?by=day",
                    "/sales?by=year",
                    "/payouts",
                    "/payouts/account",
                    "/details",
                    "/pictures",
                    "/hours",
                    "/closure",
                    "/trader",
                    "/assistance");

    /** Of those who animate the territory. */
    private static final List<String> HOUSE =
            List.of(
                    "/animation",
                    "/openings",
                    "/prospects",
                    "/assistance/board",
                    "/assistance/contracts",
                    "/charter",
                    "/charter/versions/1",
                    "/charter/draft",
                    "/charter/appeals");

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

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void theWholeCounterHoldsAndItsTitlesStandInTheUpperHalf(int width) {
        var counter = "/counter/potager-de-la-taupe-soigneuse";
        try (var merchant = visitor("counter", width)) {
            signIn(merchant, "potager@demo.halle.example");
            if (width > 1000) merchant.byNight();
            for (var path : COUNTER) {
                merchant.go(counter + path).look(file("counter" + path));
                var ways = merchant.page.locator(".desk-head nav");
                if (ways.count() > 0)
                    assertThat(ways.boundingBox().height)
                            .as(path)
                            .isLessThanOrEqualTo(width < 600 ? 110 : 120);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void whoeverAnimatesTheTerritoryReadsEveryPage(int width) {
        try (var animator = visitor("house", width)) {
            signIn(animator, "administration@demo.halle.example");
            if (width > 1000) animator.byNight();
            for (var path : HOUSE) animator.go(path).look(file(path.substring(1)));
        }
    }

    private static String file(String path) {
        return path.replaceAll("[^a-z]+", "-");
    }
}
