package fr.halle.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.halle.catalog.Category;
import fr.halle.catalog.Offer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goods get that neither their file nor their merchant has said: what their aisle has. */
class UsualRateTests extends MerchantAtImports {

    private static int aisles;

    private String bread = "";
    private String soap = "";

    @BeforeEach
    void twoAisles() {
        bread = aisle("Pains", "bread");
        soap = aisle("Savons", "soap");
    }

    @Test
    void takesTheUsualRateOfTheAisleWhereNobodySaysOne() throws Exception {
        import_(bread, "5.5", "baguette,Baguette,1.10,4,,\n");
        import_(soap, "20", "savon,Savon de lait,6,4,,\n");
        var import_ =
                location(
                        file(
                                bread,
                                "",
                                "miche,Miche,4.10,2,,\nsavon-brun,Savon brun,6,1,"
                                        + name(soap)
                                        + ",\nvin,Pain au vin,9,1,,20\n"));
        assertThat(page(import_).text())
                .contains(
                        "TVA que ni le fichier ni vous n’avez dite : "
                                + name(bread)
                                + " 5,5 %, "
                                + name(soap)
                                + " 20 %.");
        mvc.perform(signed(post(import_ + "/confirmation")));
        assertThat(shops.shelf(shop))
                .extracting(offer -> offer.name() + " " + offer.vat().permille())
                .containsExactly(
                        "Baguette 55",
                        "Miche 55",
                        "Pain au vin 200",
                        "Savon brun 200",
                        "Savon de lait 200");
    }

    @Test
    void asksForTheRateWhereTheAisleHasNoUsualOne() throws Exception {
        var import_ = location(file(bread, "", "miche,Miche,4.10,2,,\nvin,Pain au vin,9,1,,20\n"));
        assertThat(page(import_).text())
                .contains(
                        "Ligne 2 : il manque la TVA, et le rayon n’en a pas encore d’habituelle.");
        mvc.perform(signed(post(import_ + "/confirmation").param("leave", "true")));
        assertThat(shops.shelf(shop)).extracting(Offer::name).containsExactly("Pain au vin");
    }

    @Test
    void drawsGoodsWithoutAPhotographAsTheirAisle() throws Exception {
        import_(bread, "5.5", "miche,Miche,4.10,2,,\nsavon,Savon,6,1," + name(soap) + ",20\n");
        assertThat(shops.shelf(shop)).extracting(Offer::art).containsExactly("bread", "soap");
        import_(bread, "5.5", "miche,Miche,4.10,2," + name(soap) + ",\n");
        assertThat(shops.shelf(shop)).extracting(Offer::art).containsExactly("soap", "soap");
    }

    private String aisle(String name, String art) {
        var slug = art + "-" + ++aisles;
        catalog.put(
                new Category(slug, null, name + " " + aisles, name + " " + aisles, art), aisles);
        return slug;
    }

    private static String name(String aisle) {
        return (aisle.startsWith("bread") ? "Pains " : "Savons ") + aisle.replaceAll("\\D", "");
    }

    private void import_(String aisle, String vat, String rows) throws Exception {
        mvc.perform(signed(post(location(file(aisle, vat, rows)) + "/confirmation")));
    }

    private org.springframework.mock.web.MockHttpServletResponse file(
            String aisle, String vat, String rows) throws Exception {
        var headings = "Handle,Title,Variant Price,Variant Inventory Qty,Type,TVA\n";
        return send((headings + rows).getBytes(UTF_8), aisle, vat);
    }
}
