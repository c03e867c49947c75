package fr.halle.dac7;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.WholeHouse;

import gg.jte.TemplateEngine;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.File;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

/** The file has the structure that the tax office reads, or there is none. */
class FileTests extends Dac7Test {

    private static final Instant NOW = Instant.parse("2032-01-05T09:00:00Z");

    @Autowired DpiSchema schema;
    @Autowired Declaration declaration;
    @Autowired Sellers sellers;
    @Autowired SoleTraders traders;
    @Autowired TemplateEngine templates;
    @Autowired Clock clock;

    /** Each is one mistake in a file that is valid otherwise, and stays well-formed. */
    private static final Map<String, String> MISTAKES =
            Map.ofEntries(
                    Map.entry("DPI_OECD version=\"1.0\"", "DPI_OECD version=\"2.0\""),
                    Map.entry("urn:oecd:ties:dpi:v1", "urn:oecd:ties:dpi:v2"),
                    Map.entry("urn:oecd:ties:dpistf:v1", "urn:oecd:ties:stf:v4"),
                    Map.entry("<dpi:MessageType>DPI</dpi:MessageType>", ""),
                    Map.entry("DPI401", "DPI404"),
                    Map.entry("<dpi:MessageRefId>FR", "<dpi:MessageRefId>"),
                    Map.entry("2031-12-31", "2031-12-32"),
                    Map.entry("T10:00:00<", "T10:00<"),
                    Map.entry(" legalAddressType=\"OECD304\"", ""),
                    Map.entry("<dpi:AssumedReporting>false</dpi:AssumedReporting>", ""),
                    Map.entry("<stf:DocTypeIndic>OECD1<", "<stf:DocTypeIndic>OECD9<"),
                    Map.entry(" issuedBy=\"FR\"", " issuedBy=\"France\""),
                    Map.entry(" currCode=\"EUR\"", ""),
                    Map.entry(">2500</dpi:ConsQ1>", ">2500.10</dpi:ConsQ1>"),
                    Map.entry("<dpi:NumbQ1>1<", "<dpi:NumbQ1><"),
                    Map.entry("dpi:City>", "dpi:Town>"),
                    Map.entry("<dpi:FirstName>Zoé Anne</dpi:FirstName>", ""),
                    Map.entry("<dpi:LastName>Lenoir", "<dpi:LastName>" + "x".repeat(201)),
                    Map.entry("<dpi:Name>Régie des Halles Imaginaires<", "<dpi:Name> <"),
                    Map.entry("1980-05-31", "31/05/1980"),
                    Map.entry("<dpi:CountryCode>BE", "<dpi:CountryCode>XX"),
                    Map.entry(">" + TAX_NUMBER + "<", ">unknown<"),
                    Map.entry("AccountNumberType=\"Other\"", "AccountNumberType=\"\""));

    @Test
    void whatTheTaxOfficeWouldNotReadIsRefused() {
        var xml = both(2031);
        assertThat(schema.mistake(xml)).isEmpty();
        MISTAKES.forEach(
                (right, wrong) -> {
                    var changed = xml.replace(right, wrong);
                    assertThat(changed).as(right).isNotEqualTo(xml);
                    assertThat(schema.mistake(changed)).as(right).isPresent();
                });
        var nowhere = xml.replaceFirst("(?s)<dpi:Address .*?</dpi:Address>", "");
        assertThat(schema.mistake(nowhere)).isPresent();
        var twice =
                xml.replaceFirst("(?s)(<dpi:PlatformOperator>.*</dpi:PlatformOperator>)", "$1$1");
        assertThat(schema.mistake(twice)).isPresent();
        var outside = "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\"><x/>";
        assertThat(schema.mistake(outside)).isPresent();
    }

    @Test
    void aPersonMayBeBornInAnyCountry() {
        var xml = both(2032);
        for (var country : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)) {
            var there = xml.replace("<dpi:CountryCode>BE", "<dpi:CountryCode>" + country);
            assertThat(schema.mistake(there)).as(country).isEmpty();
        }
    }

    @Test
    void whereNobodyIsDeclaredTheFileSaysSo() {
        assertThat(text(accountant().get("/accounts/dac7/2033")))
                .contains("Le fichier dit qu’il n’y a rien à déclarer");
        assertThat(file(2033))
                .contains("<dpi:MessageTypeIndic>DPI403<")
                .doesNotContain("ReportableSeller");
    }

    @Test
    void aFileThatIsTakenAgainHasReferencesOfItsOwn() {
        both(2034);
        var first = reference(file(2034));
        var second = file(2034);
        assertThat(first).matches("FR2034FR999000003-\\d{8}T\\d{9}");
        assertThat(second).doesNotContain(first);
        assertThat(second).contains("<stf:DocRefId>" + reference(second) + "-0<");
    }

    @Test
    void withoutAnOperatorThereIsNoFileAndThePageSaysWhichSettingsAreMissing() {
        var nobody = new Operator("", "12", " ", "Halle");
        var controller =
                new Dac7Controller(sellers, new Declaration(templates, schema, nobody), clock);
        var page = (Dac7Page) controller.show(2035).getModel().get("page");
        assertThat(page).isNotNull();
        assertThat(page.isMade()).isFalse();
        assertThat(page.reasons())
                .containsExactly("dac7.refused.name", "dac7.refused.siren", "dac7.refused.address");
        var file = controller.file(2035);
        assertThat(file.getStatusCode().value()).isEqualTo(303);
        assertThat(file.getBody()).isNull();
    }

    @Test
    void anOperatorWhoseNameIsTooLongForTheSchemaGetsNoFileEither() {
        var endless = new Operator("x".repeat(201), "999000003", "1 place Ducale", "Halle");
        var refused = new Declaration(templates, schema, endless).of(2035, List.of(), NOW);
        assertThat(refused).isInstanceOf(Declared.Invalid.class);
    }

    @Test
    void noFileSaysThatThereIsNothingToDeclareWhileSomebodyHasToBe() {
        soleTrader(2036);
        var page = accountant().get("/accounts/dac7/2036");
        assertThat(text(page)).contains("Aucun des vendeurs", "le numéro fiscal");
        assertThat(page.has("a[href$=/file]")).isFalse();
        var file = accountant().get("/accounts/dac7/2036/file");
        assertThat(file.location()).isEqualTo("/accounts/dac7/2036");
    }

    /** The OECD's own files are not ours to ship: docs/decisions/0032 says where they are. */
    @Test
    @Tag("proof") // only where somebody has the file
    @EnabledIfSystemProperty(named = "halle.dac7.xsd", matches = ".+")
    void thePublishedSchemaAcceptsTheFileToo() throws Exception {
        var published = new File(System.getProperty("halle.dac7.xsd"));
        var validator = SchemaFactory.newDefaultInstance().newSchema(published).newValidator();
        for (var xml : List.of(both(2037), file(2038))) {
            assertThat(schema.mistake(xml)).isEmpty();
            validator.validate(new StreamSource(new StringReader(xml)));
        }
    }

    /** A company, which is paid somewhere, and a sole trader in one file. */
    private String both(int year) {
        var company = stalls.open(50, 40);
        identify(company, false);
        sold(company, LocalDate.of(year, 2, 3), 250_010, 0);
        paidAt(company, "acct_" + year);
        var person = soleTrader(year);
        var born = LocalDate.of(1980, 5, 31);
        var said = new SoleTrader("Zoé Anne", "Lenoir", born, "Dinant", "BE", TAX_NUMBER);
        traders.say(business(person), said, WholeHouse.SOMEBODY);
        var file = declaration.of(year, Dac7Page.declared(sellers.of(year)), NOW);
        assertThat(file).isInstanceOf(Declared.Made.class);
        return ((Declared.Made) file).xml();
    }

    private static String reference(String xml) {
        return xml.replaceAll("(?s).*<dpi:MessageRefId>([^<]+)<.*", "$1");
    }
}
