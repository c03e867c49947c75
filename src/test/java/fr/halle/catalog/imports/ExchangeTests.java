package fr.halle.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.halle.catalog.Offer;
import fr.halle.catalog.intake.Import;
import fr.halle.catalog.intake.ImportJob;
import fr.halle.catalog.intake.Kept;
import fr.halle.catalog.intake.KeptFiles;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files of other people's systems, files of our own, and work that breaks in the middle. */
class ExchangeTests extends MerchantAtImports {

    private static final String WOOCOMMERCE =
            """
            ID,Type,SKU,"GTIN, UPC, EAN, or ISBN",Name,Published,Short description,Description,Tax class,In stock?,Stock,Weight (kg),Sale price,Regular price,Categories,Images,Parent,Attribute 1 name,Attribute 1 value(s)
            12,variable,PULL,,Pull de laine,1,,<p>Chaud</p>,,1,,,,,Vêtements > Maison,"https://x.example/a.jpg, https://x.example/b.jpg",,Taille,"M, L"
            13,variation,PULL-M,,Pull de laine - M,1,,,,1,3,0.4,,49.00,,,PULL,Taille,M
            14,variation,PULL-L,,Pull de laine - L,1,,,,1,2,0.5,,51.00,,,id:12,Taille,L
            15,simple,BOL,3017620422003,Bol,1,,,,1,5,,,12.50,Maison,,,,
            16,external,X,,Ailleurs,1,,,,1,,,,9,,,,,
            """;

    private static final String PRESTASHOP =
            """
            Product ID;Active (0/1);Name *;Categories (x,y,z...);Price tax included;Wholesale price;Reference #;EAN13;Quantity;Description
            1;1;Lampe de cuivre;Maison;59,90 €;20;L1;3017620422003;2;Une lampe.
            2;1;Pot en terre;Maison;1 240,50 €;5;P1;;4;=HYPERLINK("x")
            """;

    @Autowired JdbcClient jdbc;
    @Autowired ImportJob job;
    @Autowired KeptFiles files;
    @Autowired Import doing;
    @Autowired PlatformTransactionManager manager;

    @Test
    void recognisesWooCommerceWithItsVariations() throws Exception {
        var page = confirmed(WOOCOMMERCE);
        assertThat(page.text())
                .contains("2 nouveaux produits")
                .contains("Un produit groupé ou externe est laissé");
        var pull = catalog.product(shops.id(shop), "pull-de-laine").orElseThrow();
        assertThat(pull.offers())
                .extracting(offer -> offer.label() + " " + offer.price() + " " + offer.available())
                .containsExactly("M EUR 49.00 3", "L EUR 51.00 2");
        assertThat(confirmed(WOOCOMMERCE).text()).contains("Rien n’a changé");
    }

    @Test
    void asksOnceWhatTheColumnsOfPrestashopMean() throws Exception {
        var mapping = page(location(send(PRESTASHOP)) + "/mapping");
        assertThat(mapping.select("select[name=field] option[selected]").eachAttr("value"))
                .containsExactly(
                        "STATE",
                        "NAME",
                        "CATEGORY",
                        "PRICE",
                        "REFERENCE",
                        "BARCODE",
                        "STOCK",
                        "DESCRIPTION");
        var path = mapping.select("form[action$=/mapping]").attr("action");
        var request = signed(post(path));
        mapping.select("select[name=field]")
                .forEach(
                        select ->
                                request.param(
                                        "field",
                                        chosen(select.select("option[selected]").attr("value"))));
        mvc.perform(request);
        mvc.perform(signed(post(path.replace("/mapping", "/confirmation"))));
        assertThat(shops.shelf(shop))
                .extracting(offer -> offer.name() + " " + offer.price())
                .containsExactly("Lampe de cuivre EUR 59.90", "Pot en terre EUR 1240.50");
        assertThat(page(location(send(PRESTASHOP))).text())
                .contains("déjà en boutique, à l’identique");
        var prices = location(send("Ref;PV TTC\nL1;61,00\nX9;3\n"));
        mvc.perform(signed(post(prices + "/mapping").param("field", "REFERENCE", "PRICE")));
        assertThat(page(prices).text())
                .contains("Ligne 3 : la boutique n’a pas de référence « X9 »");
        mvc.perform(signed(post(prices + "/confirmation").param("leave", "true")));
        assertThat(shops.shelf(shop))
                .extracting(offer -> offer.name() + " " + offer.price())
                .containsExactly("Lampe de cuivre EUR 61.00", "Pot en terre EUR 1240.50");
    }

    private static String chosen(String value) {
        return value.isEmpty() ? "-" : value;
    }

    @Test
    void takesEverythingAlongAndComingBackChangesNothing() throws Exception {
        confirmed(Exports.POT_AND_LAMP);
        jdbc.sql(
                        "update catalog.stock s set available = available - 1 from catalog.offer o where o.id = s.offer_id and o.shop_id = ?")
                .param(shops.id(shop).value())
                .update();
        for (var ending : new String[] {"csv", "xlsx", "ods"}) {
            var answer =
                    mvc.perform(signed(get("/counter/" + shop + "/exports/products." + ending)))
                            .andReturn()
                            .getResponse();
            var page = page(location(send(answer.getContentAsByteArray(), "", "20")));
            assertThat(page.text())
                    .as(ending)
                    .contains("Les 2 produits du fichier sont déjà en boutique, à l’identique");
        }
    }

    @Test
    void givesBackWhatIsToMendAndArchivesWhatIsMissingOnlyWhenAsked() throws Exception {
        confirmed(Exports.POT_AND_LAMP);
        var wrong = Exports.lamp("Variant Price", "cher");
        var import_ = location(send(wrong));
        var answer =
                mvc.perform(signed(get(import_ + "/corrections.csv"))).andReturn().getResponse();
        assertThat(answer.getContentAsString(UTF_8).replace('\u00a0', ' '))
                .contains(";Pourquoi")
                .contains("Variant Price: « cher » n’est pas un prix");
        var mended = answer.getContentAsString(UTF_8).replace(";cher;", ";58,00;");
        var again = location(send(mended));
        assertThat(page(again).text()).contains("le produit en vente absent du fichier");
        mvc.perform(signed(post(again + "/confirmation").param("archive", "true")));
        assertThat(shops.shelf(shop))
                .extracting(Offer::price)
                .extracting(Object::toString)
                .containsExactly("EUR 58.00");
    }

    @Test
    void goesOnAfterABreakAsIfNothingHadHappened() throws Exception {
        var id = UUID.fromString(last(location(send(many(1_100)))));
        job.run(id.toString());
        assertThat(files.find(id).orElseThrow().counts().wouldCreate()).isEqualTo(1_100);
        files.confirm(id, false);
        assertThatThrownBy(() -> doing.run(files.find(id).orElseThrow(), new Breaking(manager, 2)))
                .hasMessage("killed");
        assertThat(files.find(id).orElseThrow().counts().created()).isEqualTo(1_000);
        job.run(id.toString());
        var done = files.find(id).orElseThrow();
        assertThat(done.stage()).isEqualTo(Kept.Stage.DONE);
        assertThat(done.counts().created()).isEqualTo(1_100);
        assertThat(
                        jdbc.sql("select count(*) from catalog.product where shop_id = ?")
                                .param(shops.id(shop).value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1_100);
    }

    static String many(int rows) {
        return "Handle,Title,Variant SKU,Variant Inventory Qty,Variant Price\n"
                + IntStream.range(0, rows)
                        .mapToObj(
                                i ->
                                        "article-"
                                                + i
                                                + ",Article "
                                                + i
                                                + ",R"
                                                + i
                                                + ",3,"
                                                + (i % 90 + 1)
                                                + ".50")
                        .collect(Collectors.joining("\n"));
    }

    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
