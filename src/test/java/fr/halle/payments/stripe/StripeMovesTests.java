package fr.halle.payments.stripe;

import static fr.halle.payments.stripe.Counter.euros;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.payments.card.Declined;
import fr.halle.payments.stripe.paper.PaperStripe.Sums;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is given back, sent to payees and taken back, on a good day. */
class StripeMovesTests {

    private final Counter counter = new Counter();

    @AfterEach
    void nothingThatStripeWouldNotHaveTaken() {
        assertThat(counter.paper.broken()).isEmpty();
        counter.close();
    }

    @Test
    void givesBackOnceForEachKey() {
        var payment = counter.paid(3000);
        var first = counter.card.refund(payment, euros(400), counter.instruction("a"));
        assertThat(counter.card.refund(payment, euros(400), counter.instruction("a")))
                .isEqualTo(first);
        assertThat(counter.card.refund(payment, euros(400), counter.instruction("b")))
                .isNotEqualTo(first);
        assertThat(counter.paper.sums(payment)).isEqualTo(new Sums(3000, 800, 0, 0));
    }

    @Test
    void takesOneKeyForTwoThingsAsOurOwnMistake() {
        var payment = counter.paid(3000);
        counter.card.refund(payment, euros(400), counter.instruction("a"));
        assertThatThrownBy(() -> counter.card.refund(payment, euros(401), counter.instruction("a")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(counter.paper.sums(payment).refunded()).isEqualTo(400);
    }

    @Test
    void neverGivesBackMoreThanWasPaid() {
        var payment = counter.paid(3000);
        declined("amount_too_large", () -> refund(payment, 3001, "a"));
        refund(payment, 3000, "b");
        declined("charge_already_refunded", () -> refund(payment, 1, "c"));
        assertThat(counter.paper.sums(payment).refunded()).isEqualTo(3000);
    }

    @Test
    void sendsEachShopItsPartOfThePayment() {
        var payment = counter.paid(3000);
        var bakery = counter.account();
        var dairy = counter.account();
        transfer(bakery, 2000, payment, "a");
        transfer(dairy, 1000, payment, "b");
        assertThat(counter.paper.balance(bakery)).isEqualTo(2000);
        assertThat(counter.paper.balance(dairy)).isEqualTo(1000);
        declined("amount_too_large", () -> transfer(dairy, 1, payment, "c"));
        assertThat(counter.paper.sums(payment)).isEqualTo(new Sums(3000, 0, 3000, 0));
    }

    @Test
    void sendsNothingToAnAccountThatMayNotReceive() {
        var payment = counter.paid(3000);
        var closed = counter.unknownYet();
        declined(
                "insufficient_capabilities_for_transfer",
                () -> transfer(closed, 2000, payment, "a"));
        declined("resource_missing", () -> transfer("acct_nobody", 2000, payment, "b"));
        assertThat(counter.paper.sums(payment).transferred()).isZero();
    }

    /** Stripe itself would repeat its no for a day. */
    @Test
    void asksAnewWhatWasRefusedBefore() {
        var payment = counter.paid(3000);
        var account = counter.unknownYet();
        for (int i = 0; i < 3; i++) {
            declined(
                    "insufficient_capabilities_for_transfer",
                    () -> transfer(account, 2000, payment, "a"));
        }
        counter.paper.onboard(account);
        var transfer = transfer(account, 2000, payment, "a");
        assertThat(transfer(account, 2000, payment, "a")).isEqualTo(transfer);
        assertThat(counter.paper.balance(account)).isEqualTo(2000);
    }

    @Test
    void takesBackWhatTheShopStillHas() {
        var payment = counter.paid(3000);
        var account = counter.account();
        var transfer = transfer(account, 2000, payment, "a");
        var first = counter.card.reverse(transfer, euros(500), counter.instruction("b"));
        assertThat(counter.card.reverse(transfer, euros(500), counter.instruction("b")))
                .isEqualTo(first);
        assertThat(counter.paper.balance(account)).isEqualTo(1500);
        declined("amount_too_large", () -> reverse(transfer, 1501, "c"));
        counter.paper.payOut(account);
        declined("balance_insufficient", () -> reverse(transfer, 1500, "d"));
        assertThat(counter.paper.sums(payment)).isEqualTo(new Sums(3000, 0, 2000, 500));
    }

    private String refund(String payment, long cents, String key) {
        return counter.card.refund(payment, euros(cents), counter.instruction(key));
    }

    private String transfer(String account, long cents, String payment, String key) {
        return counter.card.transfer(
                counter.part(account, cents, payment), counter.instruction(key));
    }

    private String reverse(String transfer, long cents, String key) {
        return counter.card.reverse(transfer, euros(cents), counter.instruction(key));
    }

    private static void declined(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(Declined.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
