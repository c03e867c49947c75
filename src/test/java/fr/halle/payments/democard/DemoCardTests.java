package fr.halle.payments.democard;

import static fr.halle.payments.PaymentState.Status.*;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.halle.payments.PaymentState.Status;
import fr.halle.payments.PaymentsTest;
import fr.halle.payments.Shopper;
import fr.halle.payments.Till;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;

/** Every way through the bank's page, as a browser goes it, with the bank's own calls over HTTP. */
@PaymentsTest
class DemoCardTests {

    @Autowired Till till;
    @Autowired Shopper shopper;

    @ParameterizedTest
    @ValueSource(strings = {"prompt", "twice", "late"})
    void isPaidOnceTheBankHasCalled(String webhook) {
        var asked = ask();
        pay(asked, "accepted", webhook);
        becomes(asked, PAID);
        assertThat(till.count(asked, "payment")).isEqualTo(1);
    }

    @Test
    void isPaidBeforeTheShopperIsSentBack() {
        var asked = ask();
        pay(asked, "accepted", "before");
        assertThat(till.status(asked)).isEqualTo(PAID);
        var refused = ask();
        pay(refused, "refused", "before");
        assertThat(till.status(refused)).isEqualTo(REFUSED);
    }

    @Test
    void isFoundByTheReturnOrByPollingWhenTheBankNeverCalls() {
        var returned = ask();
        pay(returned, "accepted", "never");
        assertThat(till.status(returned)).isEqualTo(AWAITING);
        till.check(returned);
        assertThat(till.status(returned)).isEqualTo(PAID);
        var gone = ask();
        pay(gone, "accepted", "never");
        till.pollSixSecondsLater(gone);
        assertThat(till.status(gone)).isEqualTo(PAID);
    }

    @Test
    void isRefusedThenPaidWithAnotherCard() {
        var asked = ask();
        var first = page(asked);
        pay(first, "refused", "prompt");
        becomes(asked, REFUSED);
        var second = page(asked);
        assertThat(second.location()).isNotEqualTo(first.location());
        pay(second, "accepted", "prompt");
        becomes(asked, PAID);
    }

    @ParameterizedTest
    @CsvSource({"123, PAID", "' 123 ', PAID", "321, REFUSED", "'', REFUSED"})
    void asksForACode(String code, Status status) {
        var asked = ask();
        var answer = shopper.choose(page(asked), "strong", "before");
        var location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location).endsWith("/code");
        var proof = shopper.page(location);
        assertThat(proof.text()).contains("Tapez 123");
        proof.select("[name=code]").attr("value", code);
        assertThat(shopper.submit(proof.expectForm("form")).statusCode()).isEqualTo(303);
        assertThat(till.status(asked)).isEqualTo(status);
    }

    @Test
    void waitsForABankThatThinks() {
        var asked = ask();
        var start = Instant.now();
        pay(asked, "delayed", "prompt");
        till.check(asked);
        assertThat(till.status(asked)).isEqualTo(AWAITING);
        becomes(asked, PAID);
        assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofSeconds(2));
    }

    @Test
    void goesBackWithoutPaying() {
        var asked = ask();
        var page = page(asked);
        var form = page.expectForm("form");
        form.attr("action", page.expectFirst("[formaction]").attr("formaction"));
        var answer = shopper.submit(form);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/ui/icon.svg");
        till.check(asked);
        assertThat(till.status(asked)).isEqualTo(AWAITING);
        pay(asked, "accepted", "before");
        assertThat(till.status(asked)).isEqualTo(PAID);
    }

    @Test
    void shiftsNothingByASecondClickOnAnOldPage() {
        var asked = ask();
        var page = page(asked);
        pay(page, "refused", "before");
        pay(page, "accepted", "before");
        assertThat(till.status(asked)).isEqualTo(REFUSED);
        assertThat(shopper.get(path(page)).statusCode())
                .as("its page only leads back")
                .isEqualTo(303);
    }

    @Test
    void beginsWithAGoodDayOrWithWhatTheAddressSays() {
        var asked = ask();
        var page = page(asked);
        assertThat(page.select("[checked]").eachAttr("value"))
                .containsExactly("accepted", "prompt");
        var preset = shopper.page(path(page) + "?outcome=refused&webhook=twice");
        assertThat(preset.select("[checked]").eachAttr("value"))
                .containsExactly("refused", "twice");
        var nonsense = shopper.page(path(page) + "?outcome=x&webhook=y");
        assertThat(nonsense.select("[checked]").eachAttr("value"))
                .containsExactly("accepted", "prompt");
    }

    @Test
    void saysThatNoRealCardIsAskedForAndHowMuch() {
        var page = page(ask());
        assertThat(page.text())
                .contains("Aucune vraie carte ici", "Le Fournil, La Crémerie", "25,76 €");
        assertThat(page.select("h1").eachText()).containsExactly("Carte de démonstration");
        assertThat(page.select("button.btn").eachText())
                .contains("Payer 25,76 €", "Annuler et revenir");
    }

    @Test
    void knowsNoOtherSessionAndNoFormThatIsNotOurs() {
        assertThat(shopper.get("/demonstration/card/0123456789abcdef").statusCode()).isEqualTo(404);
        var page = page(ask());
        page.select("[name=_csrf]").val("made-up");
        assertThat(shopper.submit(page.expectForm("form")).statusCode()).isEqualTo(403);
    }

    private Till.Asked ask() {
        return till.ask("demonstration-card", 1380, 1196);
    }

    private Document page(Till.Asked asked) {
        return shopper.page(till.pageToPay(asked));
    }

    private void pay(Till.Asked asked, String outcome, String webhook) {
        pay(page(asked), outcome, webhook);
    }

    private void pay(Document page, String outcome, String webhook) {
        var answer = shopper.choose(page, outcome, webhook);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/ui/icon.svg");
    }

    private void becomes(Till.Asked asked, Status status) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(till.status(asked)).isEqualTo(status));
    }

    private static String path(Document page) {
        return java.net.URI.create(page.location()).getPath();
    }
}
