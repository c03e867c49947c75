package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;

/** Fields that no page wrote: nobody pays another price or orders what they did not see. */
class TamperedFormTests extends CheckoutFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"shown-price", "shown-none", "shown-less"})
    void aPriceThatWasTamperedWithIsNotPaid(String how) {
        var shown = "shown-" + stall.offer();
        var answer = buyer.send(right.with(shown, how.equals("shown-less") ? "1" : "0"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mistakes())
                .hasSize(1)
                .first()
                .asString()
                .contains("le prix est passé de")
                .endsWith("à 3,00 €.");
        assertNothingTaken();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-5", "999999999", "99999999999999"})
    void aRevisionThatIsNotTheBasketsShowsTheBasketAgain(String revision) {
        assertRefused(
                right.with("revision", revision),
                "lines",
                "Votre panier a changé dans un autre onglet. Vérifiez la commande.");
    }

    @Test
    void aSecondFormAfterThePurchaseLeadsToIt() {
        var first = buyer.send(right);
        assertThat(buyer.send(right.with("name", "").without("terms")).location())
                .isEqualTo(first.location());
        var later = buyer.send(right.with("revision", "99"));
        assertThat(later.location()).isEqualTo("/basket");
    }

    @Test
    void fieldsOfNobodyAreNotRead() {
        var odd =
                right.with("slot-nonsense", "x")
                        .with("at-most-" + UUID.randomUUID(), "0")
                        .with("name-2", "x");
        var tooLate = odd.with("slot-" + stall.shop().value(), "");
        assertRefused(tooLate, slot(), "Choisissez un créneau.");
    }
}
