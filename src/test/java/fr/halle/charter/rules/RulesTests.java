package fr.halle.charter.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.shops.Trade;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each kind of rule: what keeps it and what breaks it. */
class RulesTests {

    private static final List<Listing.Variant> LOAF = List.of(new Listing.Variant(450, true, ""));

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource
    void eachRuleIsKeptOrBroken(Kind kind, Parameters asked, Listing listing, String says) {
        var rule = new Rule("it", kind, asked, Scope.EVERYTHING, 1, false);
        var check = new Ruler(1, List.of(rule)).check(listing);
        var said = check.asked() == 0 ? "untouched" : check.failed().isEmpty() ? "kept" : "broken";
        assertThat(said).isEqualTo(says);
    }

    static Stream<Arguments> eachRuleIsKeptOrBroken() {
        var one = Parameters.atLeast(1);
        var words = Parameters.of("tabac à rouler", "Médicament");
        return Stream.of(
                of(Kind.PICTURES, one, pictures("Une miche"), "kept"),
                of(Kind.PICTURES, Parameters.atLeast(2), pictures("Une miche"), "broken"),
                of(Kind.PICTURES, one, pictures(), "broken"),
                of(Kind.ALTERNATIVE_TEXT, pictures("Une miche ronde"), "kept"),
                of(Kind.ALTERNATIVE_TEXT, pictures("Une miche", "IMG_2041"), "broken"),
                of(Kind.ALTERNATIVE_TEXT, pictures("pain-complet.JPG"), "broken"),
                of(Kind.ALTERNATIVE_TEXT, pictures("photo 12"), "broken"),
                of(Kind.ALTERNATIVE_TEXT, pictures(), "untouched"),
                of(Kind.TITLE_LENGTH, Parameters.between(4, 9), title("Miel"), "kept"),
                of(Kind.TITLE_LENGTH, Parameters.between(4, 9), title("e\u0301te\u0301"), "broken"),
                of(Kind.TITLE_LENGTH, Parameters.between(4, 9), title("Miel d’acacia"), "broken"),
                of(Kind.TITLE_CASE, title("Miel AOP"), "kept"),
                of(Kind.TITLE_CASE, title("MIEL DE SAPIN"), "broken"),
                of(Kind.TITLE_CASE, title("ÉCLAIRS"), "broken"),
                of(Kind.TITLE_CASE, title("IGP 75"), "kept"),
                of(Kind.DESCRIPTION_LENGTH, Parameters.atLeast(5), text("Doux."), "kept"),
                of(Kind.DESCRIPTION_LENGTH, Parameters.atLeast(6), text(" Doux.   "), "broken"),
                of(Kind.PRICE, Parameters.between(100, 450), price(450, true, ""), "kept"),
                of(Kind.PRICE, Parameters.between(100, 449), price(450, true, ""), "broken"),
                of(Kind.PRICE, Parameters.between(451, 900), price(450, true, ""), "broken"),
                of(Kind.UNIT_PRICE, price(450, true, ""), "kept"),
                of(Kind.UNIT_PRICE, price(450, false, ""), "broken"),
                of(Kind.ORIGIN, food("Ardennes", true), "kept"),
                of(Kind.ORIGIN, food(" ", true), "broken"),
                of(Kind.ALLERGENS, food("", true), "kept"),
                of(Kind.ALLERGENS, food("", false), "broken"),
                of(Kind.BARCODE, price(1, true, "3017620422003"), "kept"),
                of(Kind.BARCODE, price(1, true, "3017620422004"), "broken"),
                of(Kind.BARCODE, price(1, true, "73513537"), "kept"),
                of(Kind.BARCODE, price(1, true, "036000291452"), "kept"),
                of(Kind.BARCODE, price(1, true, "10012345678902"), "kept"),
                of(Kind.BARCODE, price(1, true, "301762042200"), "broken"),
                of(Kind.BARCODE, price(1, true, ""), "untouched"),
                of(Kind.FORBIDDEN_WORDS, words, text("Du TABAC  à rouler, blond"), "broken"),
                of(Kind.FORBIDDEN_WORDS, words, title("medicament"), "broken"),
                of(Kind.FORBIDDEN_WORDS, words, text("Un médicamenteux effet"), "kept"),
                of(Kind.FORBIDDEN_WORDS, Parameters.of(" ", "…"), text("Tout"), "kept"),
                of(Kind.FORBIDDEN_AISLES, Parameters.of("epicerie"), title("Miel"), "broken"),
                of(Kind.FORBIDDEN_AISLES, Parameters.of("miel"), title("Miel"), "kept"),
                of(Kind.CONTACT_DATA, text("Appelez le 03 24 56 78 90."), "broken"),
                of(Kind.CONTACT_DATA, text("Tél. +33 (0)6.12.34.56.78"), "broken"),
                of(Kind.CONTACT_DATA, text("rose@ferme.example pour commander"), "broken"),
                of(Kind.CONTACT_DATA, text("Voir www.ferme.example"), "broken"),
                of(Kind.CONTACT_DATA, text("Commandez sur laferme.fr"), "broken"),
                of(Kind.CONTACT_DATA, text("Lot 0324567 de 2026, 1,50 €. Frais du jour"), "kept"),
                of(Kind.CONTACT_DATA, text("Code 3017620422003, récolte 2026"), "kept"),
                of(Kind.DUPLICATE, title("Miel"), "kept"),
                of(Kind.DUPLICATE, twin(), "broken"));
    }

    @ParameterizedTest(name = "aisles {0}, trades {1}: {2}")
    @MethodSource
    void aRuleIsForItsScopeOnly(Set<String> aisles, Set<Trade> trades, boolean asked) {
        var scope = new Scope(aisles, trades);
        var rule = new Rule("it", Kind.TITLE_CASE, Parameters.NONE, scope, 3, false);
        var check = new Ruler(1, List.of(rule)).check(title("MIEL DE SAPIN"));
        assertThat(check.asked()).isEqualTo(asked ? 3 : 0);
        assertThat(check.score()).isEqualTo(asked ? 0 : 100);
    }

    static Stream<Arguments> aRuleIsForItsScopeOnly() {
        return Stream.of(
                Arguments.of(Set.of(), Set.of(), true),
                Arguments.of(Set.of("miels"), Set.of(), true),
                Arguments.of(Set.of("epicerie"), Set.of(Trade.FARMER), true),
                Arguments.of(Set.of("pains"), Set.of(), false),
                Arguments.of(Set.of("epicerie"), Set.of(Trade.SHOPKEEPER), false));
    }

    private static Arguments of(Kind kind, Listing listing, String says) {
        return of(kind, Parameters.NONE, listing, says);
    }

    private static Arguments of(Kind kind, Parameters asked, Listing listing, String says) {
        return Arguments.of(kind, asked, listing, says);
    }

    private static Listing title(String title) {
        return listing(title, "Doux.", LOAF, "Ardennes", true, List.of(), false);
    }

    private static Listing text(String text) {
        return listing("Miel", text, LOAF, "Ardennes", true, List.of(), false);
    }

    private static Listing pictures(String... pictures) {
        return listing("Miel", "Doux.", LOAF, "", true, List.of(pictures), false);
    }

    private static Listing price(long cents, boolean net, String barcode) {
        var variants = List.of(LOAF.getFirst(), new Listing.Variant(cents, net, barcode));
        return listing("Miel", "Doux.", variants, "", true, List.of(), false);
    }

    private static Listing food(String origin, boolean allergens) {
        return listing("Miel", "Doux.", LOAF, origin, allergens, List.of(), false);
    }

    private static Listing twin() {
        return listing("Miel", "Doux.", LOAF, "", true, List.of(), true);
    }

    private static Listing listing(
            String title,
            String text,
            List<Listing.Variant> variants,
            String origin,
            boolean allergens,
            List<String> pictures,
            boolean twin) {
        var aisles = Set.of("miels", "epicerie");
        return new Listing(
                title, text, aisles, Trade.FARMER, variants, origin, allergens, pictures, twin);
    }
}
