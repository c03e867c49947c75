package fr.halle.payments.stripe;

import static fr.halle.payments.stripe.Counter.euros;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.payments.card.CardOutcome;
import fr.halle.payments.card.Declined;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Stripe's page, by Stripe's published schemas. */
class StripeCheckoutTests {

    private final Counter counter = new Counter();

    @AfterEach
    void nothingThatStripeWouldNotHaveTaken() {
        assertThat(counter.paper.broken()).isEmpty();
        counter.close();
    }

    @Test
    void opensAPageOfStripesOwn() {
        var session = counter.card.open(counter.order(1250));
        assertThat(session.url()).startsWith("https://checkout.stripe.com/");
        assertThat(outcome(session.id())).isEqualTo(new CardOutcome.Open());
    }

    @Test
    void namesThePaymentOfAPageThatWasPaid() {
        var session = counter.card.open(counter.order(1250)).id();
        var payment = counter.paper.pay(session);
        assertThat(outcome(session)).isEqualTo(new CardOutcome.Paid(payment, euros(1250)));
        assertThat(counter.paper.pay(session)).as("a second click").isEqualTo(payment);
    }

    @Test
    void leavesThePageOpenForAnotherCardWhenOneWasRefused() {
        var session = counter.card.open(counter.order(1250)).id();
        counter.paper.refuseCard(session);
        assertThat(outcome(session)).isEqualTo(new CardOutcome.Open());
        counter.paper.pay(session);
        assertThat(outcome(session)).isInstanceOf(CardOutcome.Paid.class);
    }

    @Test
    void takesAPageThatRanOutForAbandoned() {
        var session = counter.card.open(counter.order(1250)).id();
        counter.paper.expire(session);
        assertThat(outcome(session)).isEqualTo(new CardOutcome.Abandoned());
    }

    @Test
    void waitsWhileTheBankThinksAndHearsItsNo() {
        var session = counter.card.open(counter.order(1250)).id();
        counter.paper.leaveThinking(session, true);
        assertThat(outcome(session)).isEqualTo(new CardOutcome.Open());
        counter.paper.leaveThinking(session, false);
        assertThat(outcome(session)).isEqualTo(new CardOutcome.Refused());
    }

    @Test
    void opensAnotherPageWhenAskedAgain() {
        var first = counter.card.open(counter.order(1250));
        assertThat(counter.card.open(counter.order(1250)).id()).isNotEqualTo(first.id());
    }

    @Test
    void isDeclinedBelowHalfAEuro() {
        assertThatThrownBy(() -> counter.card.open(counter.order(49)))
                .isInstanceOfSatisfying(
                        Declined.class, e -> assertThat(e.code()).isEqualTo("amount_too_small"));
    }

    @Test
    void knowsNothingOfASessionThatIsNotThere() {
        assertThatThrownBy(() -> outcome("cs_test_nobody"))
                .isInstanceOfSatisfying(
                        Declined.class, e -> assertThat(e.code()).isEqualTo("resource_missing"));
    }

    private CardOutcome outcome(String session) {
        return counter.card.lookUp(session);
    }
}
