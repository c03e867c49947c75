package fr.halle.payments.stripe;

import static fr.halle.payments.PaymentState.Status.*;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.halle.kernel.OrganisationId;
import fr.halle.payments.Payments;
import fr.halle.payments.PaymentsTest;
import fr.halle.payments.Shopper;
import fr.halle.payments.Tender;
import fr.halle.payments.Till;
import fr.halle.payments.card.Instruction;
import fr.halle.payments.card.PayeeAccounts.Payee;
import fr.halle.payments.stripe.paper.Fault;
import fr.halle.payments.stripe.paper.PaperCall;
import fr.halle.payments.stripe.paper.PaperStripe;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Stripe calls: only it is believed, and what it says is asked for once more. */
@PaymentsTest
@ExtendWith(OutputCaptureExtension.class)
class StripeWebhookTests {

    static final PaperStripe STRIPE = new PaperStripe(Clock.systemUTC());

    @Autowired Till till;
    @Autowired Shopper network;
    @Autowired Payments payments;
    @Autowired StripePayees payees;
    StripeLine line;

    @BeforeEach
    void connect() {
        line = new StripeLine(STRIPE, till, network);
    }

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
        var asked = line.ask();
        var session = line.session(asked);
        var payment = STRIPE.pay(session);
        var call = STRIPE.call("checkout.session.completed", session);
        assertThat(line.deliver(call)).isEqualTo(200);
        assertThat(line.deliver(call)).isEqualTo(200);
        assertThat(line.deliver(STRIPE.call("checkout.session.completed", session))).isEqualTo(200);
        assertThat(till.status(asked)).isEqualTo(PAID);
        assertThat(till.count(asked, "payment")).isEqualTo(1);
        assertThat(line.one("provider_reference", "payment", "subject", asked.subject()))
                .isEqualTo(payment);
        assertThat(line.one("times", "provider_event", "event", call.id())).isEqualTo("2");
    }

    @Test
    void asksStripeInsteadOfBelievingAnOldCall() {
        var asked = line.ask();
        var session = line.session(asked);
        var written = STRIPE.call("checkout.session.expired", session);
        STRIPE.pay(session);
        assertThat(line.deliver(written)).isEqualTo(200);
        assertThat(till.status(asked)).isEqualTo(PAID);
    }

    @Test
    void refusesWhatStripeDidNotSignAndWhatIsOld(CapturedOutput log) {
        var asked = line.ask();
        var session = line.session(asked);
        STRIPE.pay(session);
        var call = STRIPE.call("checkout.session.completed", session);
        var forged = call.signature(Instant.now(), "whsec_guessed");
        var old = call.signature(Instant.now().minusSeconds(301), PaperStripe.WEBHOOK_SECRET);
        assertThat(line.post(call.body(), forged)).isEqualTo(400);
        assertThat(line.post(call.body(), old)).isEqualTo(400);
        assertThat(line.post(call.body(), "nonsense")).isEqualTo(400);
        assertThat(line.post(call.body() + " ", StripeLine.signed(call)))
                .as("another body")
                .isEqualTo(400);
        assertThat(till.status(asked)).isEqualTo(AWAITING);
        assertThat(line.count("provider_event", "event", call.id())).isZero();
        assertThat(log.getOut()).contains("not signed by it").doesNotContain(session);
        assertThat(line.deliver(call)).as("nothing is lost").isEqualTo(200);
        assertThat(till.status(asked)).isEqualTo(PAID);
    }

    @Test
    void refusesWhatIsNoEventOrFarTooLong() {
        assertThat(line.deliver(new PaperCall("", "", "[]"))).isEqualTo(400);
        assertThat(line.deliver(new PaperCall("", "", "{\"id\":1,\"type\":2}"))).isEqualTo(400);
        var tooLong = "x".repeat(StripeWebhookController.LARGEST + 1);
        assertThat(line.deliver(new PaperCall("", "", tooLong))).isEqualTo(413);
    }

    @Test
    void hasStripeCallAgainWhenItDoesNotAnswer() {
        var asked = line.ask();
        var session = line.session(asked);
        STRIPE.pay(session);
        var call = STRIPE.call("checkout.session.completed", session);
        STRIPE.faults(_ -> Fault.BROKEN);
        assertThat(line.deliver(call)).isEqualTo(503);
        STRIPE.faults(_ -> Fault.NONE);
        assertThat(line.deliver(call)).isEqualTo(200);
        assertThat(till.status(asked)).isEqualTo(PAID);
    }

    @Test
    void passesOverWhatIsNotOurs() {
        var asked = line.ask();
        var ours = line.session(asked);
        till.jdbc().sql("delete from payments.attempt where session = ?").param(ours).update();
        STRIPE.pay(ours);
        assertThat(line.deliver(STRIPE.call("checkout.session.completed", ours))).isEqualTo(200);
        assertThat(line.deliver(STRIPE.call("payment_intent.created", ours))).isEqualTo(200);
        var gone = new PaperCall("evt_gone", "", StripeLine.event("account.updated", "acct_gone"));
        assertThat(line.deliver(gone)).isEqualTo(200);
        assertThat(till.count(asked, "payment")).isZero();
    }

    @Test
    void learnsThatAShopsAccountReceives() {
        var shop = new OrganisationId(UUID.randomUUID());
        var payee = new Payee(shop, "Le Fournil", "552100554", "", "");
        var account = payees.open(payee, new Instruction("account-" + shop, Instant.now()));
        line.remember(shop, account);
        STRIPE.onboard(account);
        assertThat(line.deliver(STRIPE.call("account.updated", account))).isEqualTo(200);
        assertThat(line.one("receives", "payee_account", "reference", account)).isEqualTo("true");
    }

    @Test
    void learnsOfADisputeInAnyOrder() {
        var payment = line.paid();
        var dispute = STRIPE.dispute(payment, 1000, "needs_response");
        var opened = STRIPE.call("charge.dispute.created", dispute);
        STRIPE.closeDispute(dispute, "lost");
        assertThat(line.deliver(STRIPE.call("charge.dispute.closed", dispute))).isEqualTo(200);
        assertThat(line.deliver(opened)).isEqualTo(200);
        assertThat(line.one("state", "dispute", "reference", dispute)).isEqualTo("LOST");
    }

    @Test
    void learnsThatARefundCameBack() {
        var asked = line.ask();
        var session = line.session(asked);
        STRIPE.pay(session);
        line.deliver(STRIPE.call("checkout.session.completed", session));
        till.giveBack(asked, 0, 400);
        var refund = await().until(() -> line.refundOf(asked), Optional::isPresent).orElseThrow();
        assertThat(line.deliver(STRIPE.call("refund.updated", refund))).isEqualTo(200);
        assertThat(line.one("failed", "refund", "reference", refund)).isNull();
        STRIPE.failRefund(refund);
        assertThat(line.deliver(STRIPE.call("refund.failed", refund))).isEqualTo(200);
        assertThat(line.one("failed", "refund", "reference", refund))
                .isEqualTo("expired_or_canceled_card");
    }
}
