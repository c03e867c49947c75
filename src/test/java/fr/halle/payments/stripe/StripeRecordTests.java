package fr.halle.payments.stripe;

import static fr.halle.payments.card.Movement.Kind.*;
import static fr.halle.payments.stripe.Counter.euros;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.payments.card.Dispute;
import fr.halle.payments.card.Movement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What Stripe says that it has moved. */
class StripeRecordTests {

    private final Counter counter = new Counter();

    @AfterEach
    void nothingThatStripeWouldNotHaveTaken() {
        assertThat(counter.paper.broken()).isEmpty();
        counter.close();
    }

    @Test
    void tellsEachMovementWithWhatItTakesFrom() {
        var from = counter.now();
        var payment = counter.paid(3000);
        var refund = counter.card.refund(payment, euros(400), counter.instruction("a"));
        var part = counter.part(counter.account(), 2000, payment);
        var transfer = counter.card.transfer(part, counter.instruction("b"));
        var reversal = counter.card.reverse(transfer, euros(500), counter.instruction("c"));
        var payout = counter.paper.payOutToOperator(600, "in_transit");
        counter.paper.payOutToOperator(700, "failed");
        assertThat(since(from))
                .containsExactlyInAnyOrder(
                        line(PAYMENT, payment, null, 3000, 70),
                        line(REFUND, refund, payment, 400, 0),
                        line(TRANSFER, transfer, payment, 2000, 0),
                        line(REVERSAL, reversal, transfer, 500, 0),
                        line(PAYOUT, payout, null, 600, 0));
    }

    @Test
    void datesAPaymentByWhenItWasPaidNotByWhenItWasTriedFirst() {
        var session = counter.card.open(counter.order(1000)).id();
        counter.paper.refuseCard(session);
        assertThat(since(counter.now())).isEmpty();
        counter.later(Duration.ofMinutes(20));
        var paidAt = counter.now();
        var payment = counter.paper.pay(session);
        assertThat(since(paidAt)).containsExactly(line(PAYMENT, payment, null, 1000, 40));
        assertThat(counter.record.movements(paidAt.minusSeconds(1300), paidAt)).isEmpty();
    }

    @Test
    void tellsAReversalOfATransferOfLongAgo() {
        var part = counter.part(counter.account(), 2000, counter.paid(3000));
        var transfer = counter.card.transfer(part, counter.instruction("a"));
        counter.later(Duration.ofDays(100));
        var from = counter.now();
        var reversal = counter.card.reverse(transfer, euros(500), counter.instruction("b"));
        assertThat(since(from)).containsExactly(line(REVERSAL, reversal, transfer, 500, 0));
    }

    @Test
    void leavesOutARefundThatCameBack() {
        var payment = counter.paid(3000);
        var refund = counter.card.refund(payment, euros(400), counter.instruction("a"));
        counter.paper.failRefund(refund);
        assertThat(since(counter.now())).noneMatch(each -> each.kind() == REFUND);
    }

    @Test
    void readsEveryPageOfAList() {
        for (int i = 0; i < 103; i++) counter.paid(1000 + i);
        var payment = counter.paid(3000);
        var part = counter.part(counter.account(), 2000, payment);
        var transfer = counter.card.transfer(part, counter.instruction("a"));
        for (int i = 0; i < 13; i++) {
            counter.card.reverse(transfer, euros(10), counter.instruction("b" + i));
        }
        assertThat(since(counter.now()))
                .doesNotHaveDuplicates()
                .filteredOn(each -> each.kind() == PAYMENT)
                .hasSize(104);
        assertThat(since(counter.now()))
                .filteredOn(each -> each.kind() == REVERSAL)
                .extracting(Movement::reference)
                .doesNotHaveDuplicates()
                .hasSize(13);
    }

    @Test
    void tellsADisputeOnceMoneyHasMoved() {
        var payment = counter.paid(3000);
        var asks = counter.paper.dispute(payment, 3000, "warning_needs_response");
        assertThat(counter.disputes.lookUp(asks)).isEmpty();
        var taken = counter.paper.dispute(payment, 3000, "needs_response");
        assertThat(counter.disputes.lookUp(taken))
                .contains(
                        new Dispute(
                                taken,
                                payment,
                                euros(3000),
                                euros(2000),
                                "fraudulent",
                                Dispute.State.OPEN,
                                counter.now()));
        counter.paper.closeDispute(taken, "lost");
        assertThat(counter.disputes.lookUp(taken))
                .hasValueSatisfying(each -> assertThat(each.state()).isEqualTo(Dispute.State.LOST));
    }

    private List<Movement> since(Instant from) {
        return counter.record.movements(from, counter.now().plusSeconds(1));
    }

    private Movement line(Movement.Kind kind, String name, String of, long cents, long fee) {
        return new Movement(kind, name, of, euros(cents), euros(fee), counter.now());
    }
}
