package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

/** A merchant brings the export of their web shop; a shopper buys from it. */
class ImportJourney extends JourneyTest {

    private static final String EXPORT =
            """
            Handle,Title,Body (HTML),Option1 Name,Option1 Value,Variant Inventory Qty,Variant Price,Image Src
            pot-%1$d,Pot de grès %1$d,<p>Tourné à la main.</p><script>alert(1)</script>,Taille,Petit,4,9.99,https://pictures.example/pot.jpg
            pot-%1$d,,,,Grand,3,15.99,https://pictures.example/grand.jpg
            lampe-%1$d,Lampe de cuivre %1$d,<p>Une lampe.</p>,Title,Default Title,2,59.99,
            bol-%1$d,Bol de grès %1$d,<p>Appelez le 06 12 34 56 78.</p>,Title,Default Title,2,9,bol.jpg
            """;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aMerchantImportsAnExportAndAShopperBuysFromIt(int width) {
        var shop = goodsOfShops(1).getFirst().shop();
        try (var merchant = visitor("import", width);
                var shopper = visitor("import-purchase", width)) {
            signIn(merchant, merchantOf(shop));
            merchant.go("/counter/" + shop + "/import").look("form");
            merchant.page.locator("#file").setInputFiles(export(EXPORT.formatted(width)));
            merchant.page.locator("#category").selectOption(firstAisle());
            merchant.page.locator("form[enctype] button").click();
            assertThat(merchant.text())
                    .contains("Pot de grès " + width, "Lampe de cuivre " + width);
            assertThat(merchant.text()).contains("Un produit restera en brouillon");
            merchant.look("preview");
            merchant.page.locator("form[action$=confirmation] button").click();
            merchant.byNight().look("imported");
            shopper.go("/shops/" + shop + "/pot-" + width).look("product");
            assertThat(shopper.page.content()).doesNotContain("alert(1)");
            shopper.press("Ajouter au panier");
            shopper.go("/checkout");
            fillIn(shopper, "Lou Cornouiller", "lou@example.org");
            payBy(shopper, "on-collection");
            order(shopper);
            assertThat(shopper.text()).contains("Commande envoyée", "Pot de grès " + width);
        }
    }

    private String firstAisle() {
        return jdbc.sql(
                        "select slug from catalog.category where parent is not null order by position limit 1")
                .query(String.class)
                .single();
    }

    private static FilePayload export(String csv) {
        return new FilePayload("export.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}
