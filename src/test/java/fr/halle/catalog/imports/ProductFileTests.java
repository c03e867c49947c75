package fr.halle.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.util.Random;

class ProductFileTests {

    @Test
    void readsUtf8WithOrWithoutItsMark() {
        assertThat(rows(Exports.POT_AND_LAMP)).isEqualTo(4);
        assertThat(rows("\ufeff" + Exports.POT_AND_LAMP)).isEqualTo(4);
    }

    @Test
    void readsWhatAFrenchSpreadsheetSavedWithSemicolons() {
        var saved = "Handle;Title;Variant Price;Variant Inventory Qty\r\npot;Pot;\"9,50\";3\r\n";
        assertThat(
                        Exports.read(saved)
                                .entries()
                                .getFirst()
                                .draft()
                                .variants()
                                .getFirst()
                                .price()
                                .toString())
                .isEqualTo("EUR 9.50");
        assertThat(Exports.read(saved.replace(';', '\t')).problems()).isEmpty();
    }

    @Test
    void doesNotGuessAnotherEncoding() {
        assertThat(
                        refusal(
                                ("Handle\nœuf\n" + Exports.POT_AND_LAMP)
                                        .replace("œ", "é")
                                        .getBytes(ISO_8859_1)))
                .startsWith("Ce fichier n’est pas en UTF-8\u00a0: un caractère de la ligne 2")
                .contains("CSV UTF-8");
        assertThat(refusal(("\ufeff" + Exports.POT_AND_LAMP).getBytes(UTF_16LE)))
                .startsWith("Ce fichier est enregistré en UTF-16.");
        assertThat(refusal(new byte[] {'a', (byte) 0xC3})).contains("ligne 1 du texte");
    }

    @Test
    void looksAtTheContentNotAtTheName() {
        var programme = new byte[4096];
        new Random(7).nextBytes(programme);
        programme[0] = 'M';
        programme[1] = 'Z';
        programme[2] = (byte) 0x90;
        programme[3] = 0;
        assertThat(refusal(programme)).startsWith("Ce fichier n’est pas du texte, malgré son nom");
        assertThat(refusal("%PDF-1.7\n".getBytes(UTF_8)))
                .startsWith("Ce fichier n’est pas du texte");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 20, 0}))
                .startsWith("Ce fichier est un classeur ou une archive");
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        assertThat(refusal("Handle,Name,Price\na,A,1\n"))
                .startsWith("Il manque dans la première ligne\u00a0: Title, Variant Price.");
    }

    @Test
    void saysWhenThereIsNothingOrTooMuch() {
        assertThat(refusal(new byte[0])).startsWith("Ce fichier est vide.");
        assertThat(refusal(Exports.HEADINGS)).startsWith("Ce fichier n’a que des titres");
        assertThat(refusal(Exports.HEADINGS + "a,A,,,,,,,,,,1,1,,,\n".repeat(5_001)))
                .startsWith("Ce fichier dépasse 5\u202f000 lignes.");
        assertThat(refusal(Exports.HEADINGS + "a,A\nb,\"B,,,\nc,C\n"))
                .startsWith("À partir de la ligne 3, un guillemet n’est pas refermé");
    }

    private static int rows(String text) {
        return switch (PlainText.of(text.getBytes(UTF_8))) {
            case PlainText.Of(var read)
                    when ProductFile.read(read) instanceof ProductFile.Table table ->
                    table.rows().size();
            default -> throw new AssertionError(refusal(text));
        };
    }

    private static String refusal(String text) {
        return refusal(text.getBytes(UTF_8));
    }

    private static String refusal(byte[] content) {
        return switch (PlainText.of(content)) {
            case PlainText.Not(var why) -> Words.french(why);
            case PlainText.Of(var text) ->
                    ProductFile.read(text) instanceof ProductFile.Unusable(var why)
                            ? Words.french(why)
                            : "nothing wrong";
        };
    }
}
