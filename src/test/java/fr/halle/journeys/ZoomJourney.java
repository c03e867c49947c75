package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The purchase of someone who doubles what they read: by the browser's zoom, which halves the
 * screen, or by the size of letters alone (WCAG 1.4.4, 1.4.10).
 */
class ZoomJourney extends JourneyTest {

    enum Doubling {
        WHOLE_PAGE,
        LETTERS_ONLY
    }

    @ParameterizedTest
    @EnumSource
    void aPurchaseHoldsAtTwiceTheSize(Doubling doubling) {
        var goods = goodsOfShops(1).getFirst();
        boolean letters = doubling == Doubling.LETTERS_ONLY;
        try (var visitor = letters ? visitor("letters", 1280) : visitor("zoom", 640)) {
            if (letters) visitor.doubleLetters();
            visitor.go("/").look("home").go("/market").look("market");
            visitor.go("/shops/" + goods.shop()).look("shop");
            visitor.go(goods.path()).look("product").press("Ajouter au panier").look("basket");
            visitor.go("/checkout");
            order(visitor);
            visitor.look("named");
            fillIn(visitor, "Gaston Loupe", doubling + "@example.org");
            payBy(visitor, "on-collection");
            visitor.look("checkout");
            order(visitor);
            assertThat(visitor.text()).contains("Commande envoyée");
            visitor.look("placed");
        }
    }
}
