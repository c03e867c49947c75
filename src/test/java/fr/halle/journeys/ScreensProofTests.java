package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

/** Makes the pictures of docs/screens anew: mvn test -Pproof -Dtest=ScreensProofTests. */
@Tag("proof")
class ScreensProofTests extends JourneyTest {

    private static final Map<String, String> OPEN_TO_ALL =
            Map.ofEntries(
                    Map.entry("home", "/"),
                    Map.entry("market", "/market"),
                    Map.entry("list", "/market/fromages"),
                    Map.entry("list-narrowed", "/market/boulangerie?near=08000&in-stock=yes"),
                    Map.entry("search", "/search?q=miel"),
                    Map.entry("search-nothing", "/search?q=trottinette+volante"),
                    Map.entry("shops", "/shops"),
                    Map.entry("shop", "/shops/fournil-du-sanglier-savant"),
                    Map.entry("product", "/shops/fournil-du-sanglier-savant/galette-au-sucre"),
                    Map.entry(
                            "product-sold-out",
                            "/shops/chocolaterie-de-la-lune-gourmande/pates-de-fruits-au-cassis"),
                    Map.entry("map", "/map"),
                    Map.entry("charter", "/charter"),
                    Map.entry("transparency", "/moderation/transparency"),
                    Map.entry("open-a-shop", "/open-a-shop"),
                    Map.entry("second-hand", "/shops/grenier-du-martin-pecheur/chaise-de-bistrot"),
                    Map.entry("commons", "/commons"),
                    Map.entry("territory", "/territory"),
                    Map.entry("council", "/council"),
                    Map.entry("basket-empty", "/basket"),
                    Map.entry("sign-in", "/sign-in"),
                    Map.entry("sign-up", "/sign-up"),
                    Map.entry("legal-notice", "/legal/notice"),
                    Map.entry("legal-privacy", "/legal/privacy"),
                    Map.entry("legal-cookies", "/legal/cookies"),
                    Map.entry("legal-returns", "/legal/returns"),
                    Map.entry("legal-accessibility", "/legal/accessibility"),
                    Map.entry("withdrawal", "/withdrawal"),
                    Map.entry("nowhere", "/nowhere"),
                    Map.entry("home-english", "/?lang=en"));

    private static final String[] COUNTER = {
        "today",
        "list",
        "hours",
        "sales",
        "products",
        "stock",
        "import",
        "cycles",
        "charter",
        "trader",
        "assistance"
    };

    private final Camera camera = new Camera(Path.of("docs", "screens"));

    @Test
    void everyPageIsTakenByDayAndByNight() {
        try (var visitor = visitor("album", 1280)) {
            OPEN_TO_ALL.keySet().stream()
                    .sorted()
                    .filter(state -> !state.endsWith("english"))
                    .forEach(state -> take(visitor, state, OPEN_TO_ALL.get(state)));
            take(visitor, "home-english", "/?lang=en");
            visitor.go("/?lang=fr");
            purchase(visitor);
        }
        try (var shopper = visitor("album-shopper", 1280)) {
            signIn(shopper, "marguerite@demo.halle.example");
            for (var page : new String[] {"account", "orders", "addresses", "security"}) {
                take(shopper, "my-" + page, "/my/" + page);
            }
        }
        try (var merchant = visitor("album-merchant", 1280)) {
            signIn(merchant, merchantOf(WholeHouse.MERCHANTS_SHOP));
            var counter = "/counter/" + WholeHouse.MERCHANTS_SHOP;
            take(merchant, "counter", counter);
            for (var page : COUNTER) {
                take(merchant, "counter-" + page, counter + "/" + page);
            }
            take(merchant, "editor", counter + "/products/galette-au-sucre/edit");
            take(merchant, "between-merchants", "/between-merchants");
        }
        try (var administrator = visitor("album-administrator", 1280)) {
            signIn(administrator, WholeHouse.ADMINISTRATOR);
            take(administrator, "administration-roles", "/administration/roles");
            take(administrator, "moderation", "/moderation");
            take(administrator, "animation", "/animation");
            take(administrator, "openings", "/openings");
            take(administrator, "prospects", "/prospects");
            take(administrator, "assistance-board", "/assistance/board");
        }
        assertThat(camera.states()).isGreaterThanOrEqualTo(25);
        assertThat(camera.findings()).isEmpty();
    }

    private void purchase(Visitor visitor) {
        visitor.go("/shops/" + WholeHouse.MERCHANTS_SHOP + "/pain-de-campagne-au-levain");
        visitor.press("Ajouter au panier");
        take(visitor, "basket", "/basket");
        visitor.go("/checkout");
        camera.take(visitor, "checkout");
        order(visitor);
        camera.take(visitor, "checkout-mistakes");
        fillIn(visitor, "Rose Pervenche", "rose-album@example.org");
        payBy(visitor, "on-collection");
        order(visitor);
        camera.take(visitor, "purchase");
    }

    private void take(Visitor visitor, String state, String path) {
        visitor.go(path);
        camera.take(visitor, state);
    }
}
