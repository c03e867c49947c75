package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Answer;
import fr.halle.testing.Books;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Whatever is typed into a checkout: the sentence beside its field, every word kept, nothing taken,
 * the basket as it was.
 */
class BadInputTests extends OrderingTest {

    private Stall stall;
    private Books books;
    private Buyer buyer;
    private Form right;

    @BeforeEach
    void fillIn() {
        stall = stalls.open(10, 10);
        books = Books.opened(jdbc);
        buyer = buyerOf(stall.offer());
        right =
                buyer.checkout(CARD, email())
                        .with("phone", "06 12 34 56 78")
                        .with("message-" + stall.shop().value(), "Sans sel");
    }

    @AfterEach
    void theRightFormStillOrders() {
        assertThat(buyer.send(right).status()).isEqualTo(302);
        assertThat(orders(stall)).isEqualTo(1);
        books.agree();
    }

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

    private String slot() {
        return "slot-" + stall.shop().value();
    }

    private void assertRefused(Form form, String field, String sentence) {
        var answer = buyer.send(form);
        assertThat(answer.status()).as(answer.summary()).isEqualTo(422);
        assertThat(answer.mistakes()).containsExactly(sentence);
        assertThat(answer.has("[id=" + field + "]")).as("the summary leads to " + field).isTrue();
        assertKept(answer, form, field);
        assertNothingTaken();
    }

    /** Every word of the other fields, and of this one but for a slot that is not there. */
    private void assertKept(Answer answer, Form sent, String wrong) {
        var again = answer.form("/checkout");
        for (var field : List.of("name", "email", "phone", "message-" + stall.shop().value())) {
            assertThat(again.value(field)).as(field).isEqualTo(sent.value(field).strip());
        }
        if (!wrong.equals("terms")) assertThat(again.value("terms")).isEqualTo("yes");
        if (!wrong.equals("tender")) assertThat(again.value("tender")).isEqualTo(CARD);
        if (!wrong.startsWith("slot-"))
            assertThat(again.value(slot())).isEqualTo(right.value(slot()));
    }

    private void assertNothingTaken() {
        assertThat(available(stall.offer())).isEqualTo(10);
        assertThat(taken(stall)).isZero();
        assertThat(orders(stall)).isZero();
        assertThat(buyer.get("/basket").page().select(".qty input").eachAttr("value"))
                .containsExactly("1");
    }
}
