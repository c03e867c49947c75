package fr.halle.governance.acts;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.halle.pdf.PdfStandards;
import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.LocalDate;

/** The two deliberations of the demonstration, as anybody reads them. */
@WholeHouse
class RegisterTests {

    @LocalServerPort int port;
    @Autowired Register register;
    @Autowired DeliberationController controller;

    @Test
    void theRegisterIsForEverybody() {
        var page = new Browser(port).page("/council/deliberations");
        assertThat(page.select("tbody tr").text())
                .contains("CP-", "-001", "-002", "Adopté", "Comité de pilotage");
        var act = new Browser(port).page(page.select("tr:contains(CP-) th a").last().attr("href"));
        assertThat(act.select(".act").text())
                .contains(
                        "République française",
                        "DÉCIDE",
                        "Membres en exercice 14",
                        "Article 1er",
                        "Transmis au représentant de l’État",
                        "Convention de partenariat (« à égalité de voix »)");
    }

    /** SCDL Délibérations 2.1.4: what each of its seventeen columns looks like. */
    @Test
    void everyCellOfTheOpenDataHasItsForm() {
        var answer = new Browser(port).get("/council/deliberations.csv");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        var rows = CsvReader.builder().ofNamedCsvRecord(answer.body()).stream().toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(2);
        for (var row : rows) {
            assertThat(row.getHeader()).isEqualTo(OpenDataRow.COLUMNS);
            assertForm(row, "COLL_NOM", "\\S.*");
            assertForm(row, "COLL_SIRET", "\\d{14}");
            assertForm(row, "DELIB_ID", "[A-Z0-9]+-\\d{4}-\\d{3,}");
            assertThat(LocalDate.parse(row.getField("DELIB_DATE"))).isNotNull();
            assertForm(row, "DELIB_MATIERE_CODE", "\\d\\.\\d{1,2}");
            assertForm(row, "DELIB_MATIERE_NOM", "[^,()]+/[^,()]+");
            assertForm(row, "DELIB_OBJET", "\\S.*");
            assertForm(row, "BUDGET_ANNEE", "([0-9]{4}(/[0-9]{4})?)?");
            assertForm(row, "BUDGET_NOM", ".*");
            assertForm(row, "PREF_ID", "PREF\\d{3}|SPREF\\d{4}|SGAR\\d{3}");
            assertThat(LocalDate.parse(row.getField("PREF_DATE")))
                    .isAfterOrEqualTo(row.getField("DELIB_DATE"));
            assertThat(number(row, "VOTE_REEL")).isLessThanOrEqualTo(number(row, "VOTE_EFFECTIF"));
            assertThat(number(row, "VOTE_REEL"))
                    .isEqualTo(
                            number(row, "VOTE_POUR")
                                    + number(row, "VOTE_CONTRE")
                                    + number(row, "VOTE_ABSTENTION"));
            assertForm(row, "DELIB_URL", "https?://\\S+/council/deliberations/\\S+");
        }
    }

    @Test
    void theExtractIsATaggedPdfInFrench() throws Exception {
        var id =
                register.page(0).lines().stream()
                        .filter(line -> line.number().startsWith("CP-"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        var bytes = controller.extract(id, null).getBody();
        assertThat(bytes).isNotNull();
        PdfStandards.assertKeptAndReadAloud(bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getStructureTreeRoot()).as("structure").isNotNull();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).startsWith("fr");
            assertThat(new String(catalog.getMetadata().toByteArray()))
                    .contains("pdfaid", "pdfuaid");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("DÉCIDE", "Rose Pervenche", "Fait et délibéré")
                    .contains("Paulin Houblon supplée Aline Sauge.");
        }
    }

    @Test
    void whatIsNotPublishedIsNotThere() {
        var anybody = new Browser(port);
        var secret = "/council/deliberations/00000000-0000-0000-0000-000000000009";
        assertThat(anybody.get(secret).statusCode()).isEqualTo(404);
        assertThat(anybody.get("/council/deliberations?year=1999").statusCode()).isEqualTo(200);
    }

    private static void assertForm(NamedCsvRecord row, String column, String form) {
        assertThat(row.getField(column)).as(column).matches(form);
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
