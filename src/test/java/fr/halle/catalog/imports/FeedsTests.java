package fr.halle.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.halle.catalog.files.FileKind;
import fr.halle.catalog.files.Workbooks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files as shops have them, each with what becomes of it: the table below is the promise. */
class FeedsTests extends MerchantAtImports {

    private static final List<String> CAKES =
            List.of("Crème brûlée « maison » EUR 4.50 12", "Œufs en neige EUR 1003.20 3");

    static Stream<Feed> understood() {
        return Stream.of(
                Feed.of(
                        "Shopify",
                        Feed.text("shopify.csv"),
                        "2 produits, 3 variantes, 18 articles",
                        "Une carte cadeau est laissée",
                        "Bougie de cire EUR 8.50 12",
                        "Pot à lait, Petit EUR 24.90 4"),
                Feed.of(
                        "WooCommerce",
                        Feed.text("woocommerce.csv"),
                        "2 produits, 3 variantes, 10 articles",
                        "Un produit non publié est laissé",
                        "Bol EUR 12.50 5",
                        "Pull de laine, M EUR 49.00 3"),
                Feed.of(
                        "PrestaShop",
                        Feed.text("prestashop.csv"),
                        "2 produits, 2 variantes, 6 articles",
                        "Un produit non publié est laissé",
                        "Lampe de cuivre EUR 59.90 2",
                        "Pot en terre EUR 1240.50 4"),
                new Feed(
                        "French Excel, Windows-1252",
                        new String(Feed.text("excel-francais.csv"), UTF_8)
                                .getBytes(Charset.forName("windows-1252")),
                        List.of(
                                "Windows-1252",
                                "Ligne 6, colonne Prix TTC : « -2 » n’est pas un prix"),
                        CAKES),
                new Feed(
                        "UTF-8 with its mark",
                        ("\ufeff" + new String(Feed.text("excel-francais.csv"), UTF_8))
                                .getBytes(UTF_8),
                        List.of("Une ligne est à corriger"),
                        CAKES),
                new Feed(
                        "UTF-16, tabs",
                        ("\ufeff"
                                        + new String(Feed.text("excel-francais.csv"), UTF_8)
                                                .replace(';', '\t'))
                                .getBytes(UTF_16LE),
                        List.of("Une ligne est à corriger"),
                        CAKES),
                Feed.of(
                        "quoted separators",
                        Feed.text("guillemets.csv"),
                        "2 produits, 2 variantes, 4 articles",
                        "Une ligne ne dit pas combien il en reste",
                        "Miel EUR 7.50 0",
                        "Pain, dit \"rond\" EUR 3.20 4"),
                Feed.of(
                        "XLSX",
                        Feed.written(FileKind.XLSX),
                        "2 produits",
                        "",
                        CAKES.toArray(String[]::new)),
                Feed.of(
                        "ODS",
                        Feed.written(FileKind.ODS),
                        "2 produits",
                        "",
                        CAKES.toArray(String[]::new)),
                Feed.of(
                        "formulas and merged cells",
                        Feed.formulas(),
                        "Une cellule contient une formule (B2)",
                        "Des cellules sont fusionnées (A2:A3)",
                        "Pain EUR 3.30 0"),
                Feed.of(
                        "formulas as texts",
                        Feed.text("injection.csv"),
                        "3 produits, 3 variantes, 3 articles",
                        "",
                        "+12 biscuits EUR 5.00 1",
                        "=SOMME(B1;\"2\") EUR 3.00 1",
                        "@SUM(A1:A9) EUR 4.00 1"));
    }

    @ParameterizedTest
    @MethodSource
    void understood(Feed feed) throws Exception {
        var path = location(send(feed.content(), "maison", "5.5"));
        var answer = mvc.perform(signed(get(path))).andReturn().getResponse();
        if (answer.getStatus() == 302) saysWhatIsGuessed(path);
        var text = page(path).text();
        assertThat(text).contains(feed.said());
        mvc.perform(signed(post(path + "/confirmation").param("leave", "true")));
        assertThat(shops.shelf(shop))
                .extracting(o -> o.fullName() + " " + o.price() + " " + o.available())
                .map(each -> each.replaceAll("[\u00a0\u202f]", " "))
                .containsExactlyElementsOf(feed.shelf());
    }

    private void saysWhatIsGuessed(String path) throws Exception {
        var fields =
                page(path + "/mapping").select("select[name=field]").stream()
                        .map(each -> each.select("option[selected]").attr("value"))
                        .map(value -> value.isEmpty() ? "-" : value)
                        .toArray(String[]::new);
        mvc.perform(signed(post(path + "/mapping").param("field", fields)));
    }

    static Stream<Feed> refused() {
        var bomb = Workbooks.xlsx("<sheetData/>");
        bomb.put("xl/media/image.bin", new byte[30 << 20]);
        var macros = Workbooks.xlsx("<sheetData/>");
        macros.put("xl/vbaProject.bin", new byte[] {1});
        var both = "Nom;Prix\nPâté à l’échalote;3\n\u00e9".getBytes(UTF_8);
        both[both.length - 1] = (byte) ' ';
        return Stream.of(
                Feed.of("a bomb", Workbooks.zipped(bomb), "se déplie en une taille démesurée", ""),
                Feed.of(
                        "a workbook with macros",
                        Workbooks.zipped(macros),
                        "contient des macros",
                        ""),
                Feed.of(
                        "an archive of something else",
                        Workbooks.zipped(Map.of("lisez-moi.txt", new byte[1])),
                        "est une archive, pas un tableau",
                        ""),
                Feed.of(
                        "an old workbook",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0},
                        "ancien classeur Excel (.xls)",
                        ""),
                Feed.of("two encodings", both, "mélange deux encodages", ""),
                Feed.of("headings alone", "Nom;Prix\n".getBytes(UTF_8), "n’a que des titres", ""));
    }

    @ParameterizedTest
    @MethodSource
    void refused(Feed feed) throws Exception {
        var answer = send(feed.content(), "maison", "5.5");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(document(answer).select("#e-file").text()).contains(feed.said());
    }

    @Test
    void givesTextsBackThatNoSpreadsheetReckons() throws Exception {
        understood(understood().reduce((_, last) -> last).orElseThrow());
        var path = "/counter/" + shop + "/exports/products.csv";
        var csv = mvc.perform(signed(get(path))).andReturn().getResponse();
        assertThat(csv.getContentAsString(UTF_8))
                .contains("\"'=SOMME(", ";'@SUM(A1:A9);", ";'+12 biscuits;");
        var again = page(location(send(csv.getContentAsByteArray(), "", "20")));
        assertThat(again.text()).contains("Les 3 produits du fichier sont déjà en boutique");
    }
}
