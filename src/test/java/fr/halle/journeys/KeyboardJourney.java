package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The whole purchase by keys alone, with one form sent too early (WCAG 2.1.1, 2.4.7, 3.3.1). */
class KeyboardJourney extends JourneyTest {

    private static final String ORDER = "Commande avec obligation de paiement";

    @Test
    void aPurchaseNeedsNoMouse() {
        var goods = goodsOfShops(1).getFirst();
        try (var visitor = visitor("keyboard", 1280)) {
            var keys = new Keyboard(visitor);
            visitor.go("/");
            keys.reach("Aller au contenu").press("Enter");
            keys.reachOneOf("input[name=q]").type(goods.name()).enter();
            keys.reach(goods.name()).enter();
            keys.reach("Ajouter au panier").enter();
            keys.reach("Choisir les créneaux").enter();
            keys.reach(ORDER).enter();
            assertThat(keys.is("[role=alert]")).as("what is missing has the focus").isTrue();
            mend(keys);
            keys.reach(ORDER).enter();
            assertThat(visitor.text()).contains("Commande envoyée", "Commande n°");
        }
    }

    /** From the summary to each field, as its links lead. */
    private static void mend(Keyboard keys) {
        keys.reach("nom").press("Enter");
        assertThat(keys.is("#name[aria-invalid=true][aria-describedby~=e-name]")).isTrue();
        keys.type("Lucie Sansouris");
        keys.goBackTo("input[type=radio][name^=slot]").press("Space");
        keys.reachOneOf("#email").type("lucie@example.org");
        keys.reachOneOf("input[name=tender]").press("ArrowDown");
        keys.reachOneOf("#terms").press("Space");
    }
}
