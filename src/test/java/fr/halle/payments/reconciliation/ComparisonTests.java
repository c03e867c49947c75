package fr.halle.payments.reconciliation;

import static fr.halle.payments.Till.euros;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.payments.card.Movement;
import fr.halle.payments.card.Movement.Kind;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Two records, side by side. */
class ComparisonTests {

    private static final Instant FROM = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant TO = FROM.plus(Duration.ofDays(3));
    private static final Instant WITHIN = FROM.plus(Duration.ofDays(1));

    @Test
    void whatBothKnowAgrees() {
        assertThat(compared(List.of(ours("a", 500, WITHIN)), List.of(theirs("a", 500, WITHIN))))
                .isEmpty();
    }

    @Test
    void eachSideMayKnowSomethingThatTheOtherDoesNot() {
        var found = compared(List.of(ours("a", 500, WITHIN)), List.of(theirs("b", 700, WITHIN)));
        assertThat(found)
                .extracting(Finding::kind)
                .containsExactly("unknown-refund", "missing-refund");
    }

    @Test
    void anAmountThatDiffersIsOneDifference() {
        var found = compared(List.of(ours("a", 500, WITHIN)), List.of(theirs("a", 501, WITHIN)));
        assertThat(found).singleElement().extracting(Finding::kind).isEqualTo("amount-of-refund");
    }

    @Test
    void whatIsUnderWayOrBesideIsLeftToTheNextTurn() {
        assertThat(compared(List.of(), List.of(theirs("a", 500, TO)))).isEmpty();
        assertThat(compared(List.of(ours("a", 500, TO)), List.of())).isEmpty();
        var before = FROM.minusSeconds(30);
        assertThat(compared(List.of(ours("a", 500, FROM)), List.of(theirs("a", 500, before))))
                .as("clocks differ")
                .isEmpty();
    }

    @Test
    void aPayoutToABankIsNothingOfOurs() {
        var payout = new Movement(Kind.PAYOUT, "po", null, euros(9), euros(0), WITHIN);
        assertThat(compared(List.of(), List.of(payout))).isEmpty();
    }

    private static List<Finding> compared(List<Ours> ours, List<Movement> theirs) {
        return Comparison.of(ours, theirs, FROM, TO);
    }

    private static Ours ours(String reference, long cents, Instant at) {
        return new Ours(
                Kind.REFUND, reference, UUID.randomUUID(), UUID.randomUUID(), euros(cents), at);
    }

    private static Movement theirs(String reference, long cents, Instant at) {
        return new Movement(Kind.REFUND, reference, "p", euros(cents), euros(0), at);
    }
}
