package fr.halle.payments.stripe;

import static fr.halle.payments.stripe.Counter.euros;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.payments.card.Declined;
import fr.halle.payments.card.Instruction;
import fr.halle.payments.stripe.paper.Fault;
import fr.halle.payments.stripe.paper.PaperStripe;
import fr.halle.payments.stripe.paper.PaperStripe.Sums;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;

/** Whatever happens to a call and its answer, money moves once. */
class StripeBadDaysTests {

    private final Counter counter = new Counter();

    @AfterEach
    void nothingThatStripeWouldNotHaveTaken() {
        assertThat(counter.paper.broken()).isEmpty();
        counter.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aCallWithoutAnAnswerIsMadeAgainWithTheSameKey(Fault fault) {
        var payment = counter.paid(3000);
        var part = counter.part(counter.account(), 2000, payment);
        var instruction = counter.instruction("a");
        counter.paper.faults(first(fault));
        var hasty = counter.card(counter.api(PaperStripe.SECRET_KEY, Duration.ofMillis(800)));
        assertThatThrownBy(() -> hasty.transfer(part, instruction))
                .isInstanceOf(IllegalStateException.class);
        counter.card.transfer(part, instruction);
        assertThat(counter.paper.sums(payment)).isEqualTo(new Sums(3000, 0, 2000, 0));
    }

    @Test
    void aRefundThatWasMadeIsFoundADayLaterWhenItsKeyIsForgotten() {
        var payment = counter.paid(3000);
        var instruction = counter.instruction("a");
        counter.paper.faults(first(Fault.LOST_AFTER));
        assertThatThrownBy(() -> counter.card.refund(payment, euros(400), instruction))
                .isNotInstanceOf(Declined.class);
        aDayPasses();
        counter.card.refund(payment, euros(400), instruction);
        assertThat(counter.paper.sums(payment).refunded()).isEqualTo(400);
    }

    @Test
    void soAreATransferAndItsReversal() {
        var payment = counter.paid(3000);
        var part = counter.part(counter.account(), 2000, payment);
        var instruction = counter.instruction("a");
        var transfer = counter.card.transfer(part, instruction);
        var back = counter.instruction("b");
        var reversal = counter.card.reverse(transfer, euros(500), back);
        aDayPasses();
        assertThat(counter.card.transfer(part, instruction)).isEqualTo(transfer);
        assertThat(counter.card.reverse(transfer, euros(500), back)).isEqualTo(reversal);
        assertThat(counter.paper.sums(payment)).isEqualTo(new Sums(3000, 0, 2000, 500));
    }

    @Test
    void whatWasNeverMadeIsMadeADayLater() {
        var payment = counter.paid(3000);
        for (int i = 0; i < 12; i++) {
            counter.card.refund(payment, euros(10), counter.instruction("other " + i));
        }
        var old = new Instruction("a", counter.now().minus(Duration.ofDays(3)));
        counter.card.refund(payment, euros(400), old);
        assertThat(counter.paper.sums(payment).refunded()).isEqualTo(520);
    }

    @Test
    void aWrongSecretKeyIsNoAnswerFromStripe() {
        var payment = counter.paid(3000);
        var stranger = counter.card(counter.api("sk_wrong", Duration.ofSeconds(20)));
        assertThatThrownBy(() -> stranger.refund(payment, euros(400), counter.instruction("a")))
                .isInstanceOf(IllegalStateException.class);
    }

    private void aDayPasses() {
        counter.later(Duration.ofHours(25));
        counter.paper.forgetKeys();
    }

    private static Fault.Plan first(Fault fault) {
        return asked -> asked.method().equals("POST") && asked.time() == 1 ? fault : Fault.NONE;
    }
}
