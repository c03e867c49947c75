package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Slots, prices and revisions that no page of ours offered. */
class BadSlotAndPriceInputTests extends BadCheckoutTest {

    @ParameterizedTest
    @ValueSource(strings = {"demain", "2026-99-99T00:00:00Z", "+1000000000-12-31T23:59:59Z"})
    void aSlotThatDoesNotExistIsRefused(String slot) {
        var answer = buyer.send(right.with(slot(), slot));
        assertThat(answer.status()).as(answer.summary()).isEqualTo(422);
        assertThat(answer.mistakes()).hasSize(1).first().asString().startsWith("Ce créneau n");
        assertKept(answer, right, slot());
        assertNothingTaken();
    }

    @Test
    void aPastSlotAndASlotBetweenTwoAreNoLongerOffered() {
        var chosen = Instant.parse(right.value(slot()));
        for (var wrong :
                List.of(Instant.EPOCH, chosen.minus(Duration.ofDays(7)), chosen.plusSeconds(60))) {
            assertRefused(
                    right.with(slot(), wrong.toString()),
                    slot(),
                    "Ce créneau n’est plus proposé. Le suivant est choisi pour vous.");
        }
    }

    @Test
    void aSlotOfAnotherShopIsNotOne() {
        var other = stalls.open(10, 10);
        var moved = right.without(slot()).with("slot-" + other.shop().value(), right.value(slot()));
        assertRefused(moved, slot(), "Choisissez un créneau.");
    }

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
