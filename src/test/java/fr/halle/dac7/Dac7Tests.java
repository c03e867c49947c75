package fr.halle.dac7;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Letters;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.time.LocalDate;

import javax.xml.parsers.DocumentBuilderFactory;

/** What the tax office is told of sellers, and what sellers are told of it. */
class Dac7Tests extends Dac7Test {

    private static final int YEAR = 2024;

    @Autowired Dac7Letters letters;

    @Test
    void whoSoldEnoughIsDeclaredByQuarterAndTold() throws Exception {
        var much = stalls.open(50, 40);
        identify(much, false);
        sold(much, LocalDate.of(YEAR, 2, 3), 150_000, 0);
        sold(much, LocalDate.of(YEAR, 2, 4), 100_060, 50);
        sold(much, LocalDate.of(YEAR, 12, 31), 1_000, 1_000); // all of it was given back
        var little = stalls.open(50, 40);
        sold(little, LocalDate.of(YEAR, 5, 1), 200_000, 0);
        var often = stalls.open(50, 40);
        for (int i = 0; i < 30; i++) sold(often, LocalDate.of(YEAR, 7, 1 + i % 28), 100, 0);
        var accountant = buyer().enterAs("comptes@demo.halle.example");
        var page = accountant.get("/accounts/dac7/" + YEAR);
        assertThat(text(page)).contains(much.name(), "2 500,10 €", often.name(), "30,00 €");
        assertThat(text(page)).doesNotContain(little.name()).contains("Il manque", "code postal");
        var xml = accountant.get("/accounts/dac7/" + YEAR + "/file").body();
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var file = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(
                        file.getElementsByTagNameNS("urn:oecd:ties:dpi:v1", "ReportableSeller")
                                .getLength())
                .isEqualTo(2);
        assertThat(xml)
                .contains(
                        "<dpi:ConsQ1 currCode=\"EUR\">2500</dpi:ConsQ1>",
                        "<dpi:NumbQ1>2</dpi:NumbQ1>")
                .contains("<dpi:NumbQ3>30</dpi:NumbQ3>")
                .contains("<dpi:Name>" + much.name() + "</dpi:Name>");
        letters.tell(YEAR);
        letters.tell(YEAR);
        var title = "Ce que nous déclarons de vos ventes de " + YEAR;
        assertThat(new Letters(LETTERBOX).text(much.merchant(), title)).contains("2 ventes");
        assertThat(
                        number(
                                "select count(*) from mail.letter where recipient = ? and subject = ?",
                                much.merchant(),
                                title))
                .isEqualTo(1);
        var told = merchant(much).get(counter(much) + "/declaration/" + YEAR);
        assertThat(text(told)).contains("avant le 31 janvier", "2 500,10 €");
        assertThat(text(merchant(little).get(counter(little) + "/declaration/" + YEAR)))
                .contains("Nous ne déclarons rien");
    }

    @Test
    void whatWasKeptOfSalesIsDeclaredInTheQuarterOfItsHandOver() {
        var year = YEAR - 1;
        var stall = stalls.open(50, 40);
        identify(stall, false);
        sold(stall, LocalDate.of(year, 1, 5), 250_000, 0);
        kept(stall, year + "-03-31 21:30+00", 500); // the evening before is still March in Paris
        kept(stall, year + "-03-31 22:30+00", 700);
        kept(stall, year - 1 + "-12-31 22:30+00", 900); // the year before
        var page = merchant(stall).get(counter(stall) + "/declaration/" + year);
        var fees = page.page().select("tbody td:last-child").eachText();
        assertThat(fees).map(each -> each.replaceAll("[^0-9,]", "")).startsWith("5,00", "7,00");
        assertThat(
                        text(
                                buyer().enterAs("comptes@demo.halle.example")
                                        .get("/accounts/dac7/" + year)))
                .contains(stall.name());
        var xml =
                buyer().enterAs("comptes@demo.halle.example")
                        .get("/accounts/dac7/" + year + "/file")
                        .body();
        assertThat(xml).contains("FeesQ1 currCode=\"EUR\">5<", "FeesQ2 currCode=\"EUR\">7<");
    }
}
