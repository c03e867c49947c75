package fr.halle.payments.stripe;

import static fr.halle.payments.PaymentState.Status.*;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.halle.payments.Payments;
import fr.halle.payments.PaymentsTest;
import fr.halle.payments.Shopper;
import fr.halle.payments.Tender;
import fr.halle.payments.Till;
import fr.halle.payments.stripe.paper.Fault;
import fr.halle.payments.stripe.paper.PaperCall;
import fr.halle.payments.stripe.paper.PaperStripe;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Stripe calls: only it is believed, and what it says is asked for once more. */
@PaymentsTest
@ExtendWith(OutputCaptureExtension.class)
class StripeWebhookTests {

    static final PaperStripe STRIPE = new PaperStripe(Clock.systemUTC());

    @Autowired Till till;
    @Autowired Shopper network;
    @Autowired Payments payments;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry settings) {
        settings.add("halle.stripe.secret-key", () -> PaperStripe.SECRET_KEY);
        settings.add("halle.stripe.webhook-secret", () -> PaperStripe.WEBHOOK_SECRET);
        settings.add("halle.stripe.api-base", STRIPE::address);
    }

    @AfterEach
    void nothingThatStripeWouldNotHaveTaken() {
        STRIPE.faults(_ -> Fault.NONE);
        assertThat(STRIPE.broken()).isEmpty();
    }

    @AfterAll
    static void close() {
        STRIPE.close();
    }

    @Test
    void takesTheDemonstrationCardsPlace() {
        assertThat(payments.tenders())
                .extracting(Tender::key)
                .contains("stripe")
                .doesNotContain("demonstration-card");
        assertThat(network.get("/").headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self' https://checkout.stripe.com ");
    }

    @Test
    void keepsOnePaymentHoweverOftenStripeCalls() {
        var asked = ask();
        var session = session(asked);
        var payment = STRIPE.pay(session);
        var call = STRIPE.call("checkout.session.completed", session);
        assertThat(deliver(call)).isEqualTo(200);
        assertThat(deliver(call)).isEqualTo(200);
        assertThat(deliver(STRIPE.call("checkout.session.completed", session))).isEqualTo(200);
        assertThat(till.status(asked)).isEqualTo(PAID);
        assertThat(till.count(asked, "payment")).isEqualTo(1);
        assertThat(one("provider_reference", "payment", "subject", asked.subject()))
                .isEqualTo(payment);
        assertThat(one("times", "provider_event", "event", call.id())).isEqualTo("2");
    }

    @Test
    void asksStripeInsteadOfBelievingAnOldCall() {
        var asked = ask();
        var session = session(asked);
        var written = STRIPE.call("checkout.session.expired", session);
        STRIPE.pay(session);
        assertThat(deliver(written)).isEqualTo(200);
        assertThat(till.status(asked)).isEqualTo(PAID);
    }

    @Test
    void refusesWhatStripeDidNotSignAndWhatIsOld(CapturedOutput log) {
        var asked = ask();
        var session = session(asked);
        STRIPE.pay(session);
        var call = STRIPE.call("checkout.session.completed", session);
        var forged = call.signature(Instant.now(), "whsec_guessed");
        var old = call.signature(Instant.now().minusSeconds(301), PaperStripe.WEBHOOK_SECRET);
        assertThat(post(call.body(), forged)).isEqualTo(400);
        assertThat(post(call.body(), old)).isEqualTo(400);
        assertThat(post(call.body(), "nonsense")).isEqualTo(400);
        assertThat(post(call.body() + " ", signed(call))).as("another body").isEqualTo(400);
        assertThat(till.status(asked)).isEqualTo(AWAITING);
        assertThat(count("provider_event", "event", call.id())).isZero();
        assertThat(log.getOut()).contains("not signed by it").doesNotContain(session);
        assertThat(deliver(call)).as("nothing is lost").isEqualTo(200);
        assertThat(till.status(asked)).isEqualTo(PAID);
    }

    @Test
    void refusesWhatIsNoEventOrFarTooLong() {
        var nothing = new PaperCall("", "", "[]");
        assertThat(deliver(nothing)).isEqualTo(400);
        assertThat(deliver(new PaperCall("", "", "{\"id\":1,\"type\":2}"))).isEqualTo(400);
        var long_ = "x".repeat(StripeWebhookController.LARGEST + 1);
        assertThat(deliver(new PaperCall("", "", long_))).isEqualTo(413);
    }

    @Test
    void hasStripeCallAgainWhenItDoesNotAnswer() {
        var asked = ask();
        var session = session(asked);
        STRIPE.pay(session);
        var call = STRIPE.call("checkout.session.completed", session);
        STRIPE.faults(_ -> Fault.BROKEN);
        assertThat(deliver(call)).isEqualTo(503);
        assertThat(till.status(asked)).isEqualTo(AWAITING);
        STRIPE.faults(_ -> Fault.NONE);
        assertThat(deliver(call)).isEqualTo(200);
        assertThat(till.status(asked)).isEqualTo(PAID);
    }

    @Test
    void passesOverWhatIsNotOurs() {
        var asked = ask();
        var ours = session(asked);
        till.jdbc().sql("delete from payments.attempt where session = ?").param(ours).update();
        STRIPE.pay(ours);
        assertThat(deliver(STRIPE.call("checkout.session.completed", ours))).isEqualTo(200);
        assertThat(deliver(STRIPE.call("payment_intent.created", ours))).isEqualTo(200);
        var gone = new PaperCall("evt_gone", "", event("account.updated", "acct_gone"));
        assertThat(deliver(gone)).isEqualTo(200);
        assertThat(till.count(asked, "payment")).isZero();
    }

    @Test
    void learnsOfADisputeInAnyOrder() {
        var payment = paid();
        var dispute = STRIPE.dispute(payment, 1000, "needs_response");
        var opened = STRIPE.call("charge.dispute.created", dispute);
        STRIPE.closeDispute(dispute, "lost");
        assertThat(deliver(STRIPE.call("charge.dispute.closed", dispute))).isEqualTo(200);
        assertThat(deliver(opened)).isEqualTo(200);
        assertThat(one("state", "dispute", "reference", dispute)).isEqualTo("LOST");
    }

    @Test
    void learnsThatARefundCameBack() {
        var asked = ask();
        var session = session(asked);
        STRIPE.pay(session);
        deliver(STRIPE.call("checkout.session.completed", session));
        till.giveBack(asked, 0, 400);
        var made =
                "select reference from payments.refund r join payments.payment p on p.id = r.payment where subject = ? and reference is not null";
        var refund =
                await().until(
                                () ->
                                        till.jdbc()
                                                .sql(made)
                                                .param(asked.subject())
                                                .query(String.class)
                                                .optional(),
                                found -> found.isPresent())
                        .orElseThrow();
        assertThat(deliver(STRIPE.call("refund.updated", refund))).isEqualTo(200);
        assertThat(one("failed", "refund", "reference", refund)).isNull();
        STRIPE.failRefund(refund);
        assertThat(deliver(STRIPE.call("refund.failed", refund))).isEqualTo(200);
        assertThat(one("failed", "refund", "reference", refund))
                .isEqualTo("expired_or_canceled_card");
    }

    private Till.Asked ask() {
        return till.ask("stripe", 1000);
    }

    private String session(Till.Asked asked) {
        var page = till.pageToPay(asked);
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private String paid() {
        var session = session(ask());
        var payment = STRIPE.pay(session);
        deliver(STRIPE.call("checkout.session.completed", session));
        return payment;
    }

    private int deliver(PaperCall call) {
        return post(call.body(), signed(call));
    }

    private static String signed(PaperCall call) {
        return call.signature(Instant.now(), PaperStripe.WEBHOOK_SECRET);
    }

    private int post(String body, String signature) {
        return network.post(
                        "/webhooks/stripe",
                        "application/json",
                        body,
                        StripeSignature.HEADER,
                        signature)
                .statusCode();
    }

    private static String event(String type, String about) {
        return "{\"id\":\"evt_%s\",\"type\":\"%s\",\"data\":{\"object\":{\"id\":\"%s\"}}}"
                .formatted(UUID.randomUUID(), type, about);
    }

    private String one(String column, String table, String key, Object value) {
        var sql = "select %s::text from payments.%s where %s = ?";
        return till.jdbc()
                .sql(sql.formatted(column, table, key))
                .param(value)
                .query((row, number) -> new String[] {row.getString(1)})
                .single()[0];
    }

    private long count(String table, String key, Object value) {
        return till.jdbc()
                .sql("select count(*) from payments.%s where %s = ?".formatted(table, key))
                .param(value)
                .query(Long.class)
                .single();
    }
}
