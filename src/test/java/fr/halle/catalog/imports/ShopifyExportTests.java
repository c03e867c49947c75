package fr.halle.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.ProductDraft;
import fr.halle.kernel.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ShopifyExportTests {

    @Test
    void gathersTheRowsOfOneHandleIntoOneProduct() {
        var entries = Exports.read(Exports.POT_AND_LAMP).entries();
        assertThat(entries)
                .extracting(each -> each.draft().name())
                .containsExactly("Pot en terre", "Lampe de cuivre");
        assertThat(entries.getFirst().type()).isEqualTo("Jardin");
        assertThat(entries.getFirst().draft().variants())
                .extracting(
                        ProductDraft.Variant::label,
                        each -> each.price().getAmount().toPlainString(),
                        ProductDraft.Variant::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Petit", "9.99", 4),
                        org.assertj.core.groups.Tuple.tuple("Grand", "15.50", 3));
    }

    @Test
    void givesASingleVariantNoLabel() {
        assertThat(only(Exports.lamp(Column.TYPE, "")).variants())
                .extracting(ProductDraft.Variant::label)
                .containsExactly("");
    }

    @Test
    void joinsTheOptionsOfAVariantIntoItsLabel() {
        var text = Exports.HEADINGS + "pull,Pull,,,true,Taille,M,Couleur,rouge,,,1,40,,,\n";
        assertThat(only(text).variants().getFirst().label()).isEqualTo("M, rouge");
    }

    @Test
    void tellsTheWeightButRestsNoPricePerKilogramOnIt() {
        var pot = Exports.read(Exports.POT_AND_LAMP).entries().getFirst().draft();
        assertThat(pot.variants())
                .extracting(ProductDraft.Variant::quantity)
                .containsExactly("la pièce, 350\u00a0g emballée", "la pièce, 1,2\u00a0kg emballée");
        assertThat(pot.variants()).allSatisfy(each -> assertThat(each.net()).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PRICE | abc | « abc » n’est pas un prix. Écrivez par exemple 9.99.",
                "PRICE | 9.999 | « 9.999 » n’est pas un prix. Écrivez par exemple 9.99.",
                "PRICE | -1 | « -1 » n’est pas un prix. Écrivez par exemple 9.99.",
                "PRICE | '' | il manque le prix. Écrivez par exemple 9.99.",
                "PRICE | 0 | le prix est nul. Écrivez par exemple 9.99.",
                "PRICE | 100000.01 | le prix dépasse 100 000 €. Vérifiez-le.",
                "QUANTITY | -3 | -3 est moins que rien. Écrivez 0 s’il n’en reste pas.",
                "QUANTITY | deux | « deux » n’est pas une quantité. Écrivez un nombre entier, par exemple 12.",
                "QUANTITY | 1.5 | « 1.5 » n’est pas une quantité. Écrivez un nombre entier, par exemple 12.",
                "QUANTITY | 99999999999 | 99999999999 dépasse 1 000 000. Vérifiez la quantité.",
                "GRAMS | lourd | « lourd » n’est pas un poids en grammes. Écrivez par exemple 350.",
                "TITLE | '' | il manque le nom du produit.",
                "HANDLE | '' | il manque le nom qui réunit les lignes d’un produit. Écrivez par exemple pot-en-terre.",
            })
    void namesTheRowTheColumnAndWhatToWrite(Column column, String cell, String sentence) {
        var problems = Exports.read(Exports.lamp(column, cell)).problems();
        assertThat(plain(problems))
                .containsExactly("Ligne 2, colonne " + column.heading() + " : " + sentence);
    }

    @Test
    void countsRowsAsASpreadsheetDoes() {
        var text =
                Exports.HEADINGS
                        + "a,A,\"<p>deux\nlignes</p>\",,,,,,,,,1,1,,,\n"
                        + "\n"
                        + "b,B,,,,,,,,,,1,gratuit,,,\n";
        assertThat(Exports.read(text).problems())
                .extracting(Reading.Problem::row)
                .containsExactly(4);
    }

    @Test
    void saysAllThatIsWrongAtOnceInTheOrderOfTheRows() {
        var text =
                Exports.HEADINGS
                        + "a,"
                        + "n".repeat(201)
                        + ",,,,,,,,,,1,1,,,\n"
                        + "A !,Autre,,,,,,,,,,x,y,,,\n"
                        + "b,B,,,,,Bleu,,,,,1,1,,,\n"
                        + "b,,,,,,Bleu,,,,,1,1,,,\n"
                        + "c,C,,,,,,,,,,1,1,,,,9,99\n";
        assertThat(plain(Exports.read(text).problems()))
                .containsExactly(
                        "Ligne 2, colonne Title : 201 caractères, 200 au plus. Raccourcissez.",
                        "Ligne 3, colonne Handle : « A ! » et « a » donnent la même adresse. Changez l’un des deux.",
                        "Ligne 3, colonne Variant Price : « y » n’est pas un prix. Écrivez par exemple 9.99.",
                        "Ligne 3, colonne Variant Inventory Qty : « x » n’est pas une quantité. Écrivez un nombre entier, par exemple 12.",
                        "Ligne 5, colonne Option1 Value : deux variantes de ce produit s’appellent « Bleu ». Distinguez-les.",
                        "Ligne 6, colonne Handle : cette ligne a plus de cellules que la première n’a de titres. Une virgule est peut-être de trop.");
    }

    @Test
    void leavesAsideGiftCardsAndWhatIsNotPublishedAndSaysSo() {
        var text =
                Exports.POT_AND_LAMP
                        + "carte,Carte cadeau,,,true,Title,Default Title,,,,,9,20,,true,active\n"
                        + "vieux,Vieux pot,,,false,Title,Default Title,,,,,9,20,,false,active\n"
                        + "essai,Essai,,,true,Title,Default Title,,,,,9,20,,false,draft\n"
                        + "muet,Muet,,,true,Title,Default Title,,,,,,20,,false,active\n";
        var reading = Exports.read(text);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entries()).hasSize(3);
        assertThat(reading.notices().stream().map(Words::french).map(ShopifyExportTests::plain))
                .containsExactly(
                        "Une carte cadeau est laissée de côté : Carte cadeau.",
                        "2 produits non publiés sont laissés de côté : Vieux pot, Essai.",
                        "Une ligne ne dit pas combien il en reste : compté 0 (ligne 9).",
                        "2 photos sont laissées de côté : le fichier n’en donne que l’adresse. Un dessin les remplace.");
    }

    @Test
    void reportsTheScriptThatADescriptionLoses() {
        var reading =
                Exports.read(
                        Exports.lamp(
                                Column.BODY,
                                "<p>Belle</p><script>alert(1)</script><img src=x onerror=alert(2)>"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notices().stream().map(Words::french).map(ShopifyExportTests::plain))
                .containsExactly(
                        "Une description a été nettoyée (Lampe) : ces éléments sont retirés, le texte reste : img, script.");
    }

    @Test
    void speaksEnglishToo() {
        var problem = Exports.read(Exports.lamp(Column.PRICE, "abc")).problems().getFirst();
        assertThat(problem.sentence().in(Words.in(Language.EN)))
                .isEqualTo(
                        "Row 2, column Variant Price: “abc” is not a price. Write for example 9.99.");
    }

    private static ProductDraft only(String text) {
        return Exports.read(text).entries().getFirst().draft();
    }

    private static List<String> plain(List<Reading.Problem> problems) {
        return problems.stream()
                .map(Reading.Problem::sentence)
                .map(Words::french)
                .map(ShopifyExportTests::plain)
                .toList();
    }

    /** With ordinary spaces, to be readable here. */
    private static String plain(String sentence) {
        return sentence.replaceAll("[\u00a0\u202f]", " ");
    }
}
