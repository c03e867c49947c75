package fr.halle.payments.democard;

import static fr.halle.payments.PaymentState.Status.*;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.halle.payments.PaymentsTest;
import fr.halle.payments.Shopper;
import fr.halle.payments.Till;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Supplier;

/** Only the bank is believed, only about our own sessions, and the second time changes nothing. */
@PaymentsTest
class WebhookTests {

    @Autowired Till till;
    @Autowired Shopper network;
    @Autowired WebhookSignature signature;
    @Autowired DemoCardRefunds refunds;

    @Test
    void believesTheBankAndAnswersTheSameTheSecondTime() {
        var asked = ask();
        var body = paid(session(asked), "demo_1" + asked.subject());
        assertThat(call(body, signature.of(body))).isEqualTo(204);
        assertThat(call(body, signature.of(body))).isEqualTo(204);
        assertThat(till.status(asked)).isEqualTo(PAID);
        assertThat(till.count(asked, "payment")).isEqualTo(1);
    }

    @Test
    void keepsOnePaymentOfTwentyCallsAtOnce() throws Exception {
        var asked = ask();
        var body = paid(session(asked), "demo_2" + asked.subject());
        var calls = new ArrayList<Supplier<?>>();
        for (int i = 0; i < 20; i++) {
            calls.add(
                    () -> {
                        assertThat(call(body, signature.of(body))).isEqualTo(204);
                        return true;
                    });
        }
        Till.atOnce(calls);
        assertThat(till.count(asked, "payment")).isEqualTo(1);
        assertThat(till.state(asked).refunded()).isEqualTo(Till.euros(0));
    }

    @Test
    void believesNobodyElse() {
        var asked = ask();
        var body = paid(session(asked), "demo_3" + asked.subject());
        var dearer = body.replace("1000", "1");
        var now = Instant.now();
        assertThat(call(body, "t=1,v1=abc")).isEqualTo(400);
        assertThat(call(body, "nonsense")).isEqualTo(400);
        assertThat(
                        network.post("/webhooks/demonstration-card", "application/json", body)
                                .statusCode())
                .isEqualTo(400);
        assertThat(call(dearer, signature.of(body))).as("another body").isEqualTo(400);
        assertThat(call(body, signature.at(now.minusSeconds(301), body)))
                .as("replayed")
                .isEqualTo(400);
        assertThat(call(body, signature.at(now.plusSeconds(310), body)))
                .as("from the future")
                .isEqualTo(400);
        var other = signature.of(body).replaceFirst("t=\\d+", "t=" + (now.getEpochSecond() - 60));
        assertThat(call(body, other)).as("another time").isEqualTo(400);
        assertThat(till.status(asked)).isEqualTo(AWAITING);
        assertThat(till.count(asked, "payment")).isZero();
        assertThat(call(body, signature.at(now.minusSeconds(290), body))).as("slow").isEqualTo(204);
    }

    @Test
    void changesNothingForASessionThatIsNotOursOrNewsWithoutSense() {
        var asked = ask();
        var body = paid("0123456789abcdef0123456789abcdef", "demo_4");
        assertThat(call(body, signature.of(body))).isEqualTo(404);
        for (var odd :
                new String[] {
                    "{",
                    "[]",
                    "{\"session\":\"x\",\"state\":\"rich\",\"cents\":0}",
                    "{}",
                    "{\"session\":\"x\",\"state\":\"paid\",\"cents\":1}"
                }) {
            assertThat(call(odd, signature.of(odd))).as(odd).isEqualTo(400);
        }
        assertThat(till.count(asked, "payment")).as("of another session").isZero();
        assertThat(payments("demo_4")).as("of anybody's").isZero();
    }

    @Test
    void givesBackThroughTheBankOnceForEachKey() {
        var asked = ask();
        var page = network.page(till.pageToPay(asked));
        network.choose(page, "before");
        till.giveBack(asked, 0, 400);
        var reference =
                till.jdbc()
                        .sql("select provider_reference from payments.payment where subject = ?")
                        .param(asked.subject())
                        .query(String.class)
                        .single();
        refunds.make(reference, Till.euros(100), "same");
        refunds.make(reference, Till.euros(100), "same");
        await().untilAsserted(() -> assertThat(refunded(reference)).isEqualTo(500));
        assertThatThrownBy(() -> refunds.make(reference, Till.euros(501), "other"))
                .isInstanceOf(fr.halle.payments.card.Declined.class);
        assertThat(refunded(reference)).isEqualTo(500);
    }

    private long refunded(String reference) {
        return till.jdbc()
                .sql(
                        "select coalesce(sum(cents), 0) from payments.demo_card_refund where payment_reference = ?")
                .param(reference)
                .query(Long.class)
                .single();
    }

    private Till.Asked ask() {
        return till.ask("demonstration-card", 1000);
    }

    private String session(Till.Asked asked) {
        var page = till.pageToPay(asked);
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private static String paid(String session, String payment) {
        return "{\"session\":\"%s\",\"state\":\"paid\",\"payment\":\"%s\",\"cents\":1000}"
                .formatted(session, payment);
    }

    private int call(String body, String signed) {
        return network.post(
                        "/webhooks/demonstration-card",
                        "application/json",
                        body,
                        WebhookSignature.HEADER,
                        signed)
                .statusCode();
    }

    private long payments(String reference) {
        return till.jdbc()
                .sql("select count(*) from payments.payment where provider_reference = ?")
                .param(reference)
                .query(Long.class)
                .single();
    }
}
