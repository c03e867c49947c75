package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Whatever is typed into a checkout: the sentence beside its field, every word kept, nothing taken,
 * the basket as it was.
 */
class BadInputTests extends CheckoutFormTest {

    @Test
    void anEmptyBasketHasNothingToOrder() {
        var empty = buyer();
        assertThat(empty.get("/checkout").location()).isEqualTo("/basket");
        assertThat(empty.follow(empty.send(right.with("_csrf", empty.token()))).text())
                .contains("Votre panier est vide");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name|''|Écrivez un nom : la boutique le demandera.",
                "name|'   '|Écrivez un nom : la boutique le demandera.",
                "email|''|Écrivez une adresse e-mail : le code de retrait y arrive.",
                "email|rose|Il manque un @ dans l’adresse e-mail.",
                "email|rose@|Cette adresse e-mail ne peut pas recevoir de courriel. Vérifiez-la.",
                "email|rose@@b.fr|Cette adresse e-mail ne peut pas recevoir de courriel. Vérifiez-la.",
                "email|a@b.fr, c@d.fr|Cette adresse e-mail ne peut pas recevoir de courriel. Vérifiez-la.",
                "phone|12|Un numéro a 10 chiffres et commence par 0 : il y en a 2.",
                "phone|douze|Un numéro n’a que des chiffres.",
                "tender|gold|Choisissez comment payer.",
                "tender|''|Choisissez comment payer.",
            })
    void eachFieldSaysWhatToMend(String field, String typed, String sentence) {
        assertRefused(right.with(field, typed), field, sentence);
    }

    @Test
    void termsThatAreNotAcceptedAreAskedForAgain() {
        assertRefused(right.without("terms"), "terms", "Acceptez les conditions pour continuer.");
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        var answer =
                buyer.send(
                        new Form(
                                "/checkout",
                                List.of(
                                        new Form.Field("_csrf", buyer.token()),
                                        new Form.Field("revision", right.value("revision")))));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mistakes()).hasSize(5); // slot, name, e-mail, tender, terms
    }

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

    @Test
    void tenThousandCharactersAreCountedAndKept() {
        var much = "é".repeat(10_000);
        var message = "message-" + stall.shop().value();
        assertRefused(
                right.with(message, much),
                message,
                "Au plus 500 caractères, il y en a 10\u202f000.");
        assertRefused(
                right.with("name", much), "name", "Au plus 200 caractères, il y en a 10\u202f000.");
        assertThat(buyer.send(right.with(message, much)).valueOf(message)).isEqualTo(much);
        assertRefused(
                right.with("email", much + "@b.fr"),
                "email",
                "Cette adresse e-mail ne peut pas recevoir de courriel. Vérifiez-la.");
        assertThat(buyer.send(right.with("phone", "0".repeat(10_000))).status()).isEqualTo(422);
        assertRefused(
                right.with("phone", "0612345678" + " ".repeat(9_989) + "."),
                "phone",
                "Au plus 40 caractères, il y en a 10\u202f000.");
    }
}
