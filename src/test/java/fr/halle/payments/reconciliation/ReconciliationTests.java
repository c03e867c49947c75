package fr.halle.payments.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.PersonId;
import fr.halle.payments.PaymentsTest;
import fr.halle.payments.Till;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.UUID;

/** The bank's statement is read every hour, and what does not agree is kept until it does. */
@PaymentsTest
class ReconciliationTests {

    private static final String CARD = "demonstration-card";

    @Autowired Till till;
    @Autowired Reconciliation reconciliation;
    @Autowired Differences differences;
    @Autowired Runs runs;

    @Test
    void aRefundThatTheBankMadeOnItsOwnIsADifferenceUntilItAgrees() {
        var reference = paid(1500);
        reconciliation.run();
        assertThat(of(reference)).isZero();
        refundedByTheBank(reference);
        reconciliation.run();
        reconciliation.run();
        assertThat(of(reference)).isEqualTo(1);
        var found = open(reference);
        assertThat(found.kind()).isEqualTo("unknown-refund");
        assertThat(found.theirs()).isEqualTo(Till.euros(400));
        till.jdbc()
                .sql("delete from payments.demo_card_refund where payment_reference = ?")
                .param(reference)
                .update();
        reconciliation.run();
        assertThat(differences.byId(found.id()).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void whatSomebodySettledStaysSettledWithTheirWords() {
        var reference = paid(1500);
        refundedByTheBank(reference);
        reconciliation.run();
        var found = open(reference);
        var accountant = new PersonId(UUID.randomUUID());
        assertThat(differences.settle(found.id(), accountant, "Geste du prestataire")).isTrue();
        assertThat(differences.settle(found.id(), accountant, "Encore")).isFalse();
        reconciliation.run();
        assertThat(of(reference)).isEqualTo(1);
        var settled = differences.byId(found.id()).orElseThrow();
        assertThat(settled.resolution()).isEqualTo("Geste du prestataire");
        assertThat(settled.resolvedBy()).isEqualTo(accountant);
    }

    @Test
    void eachTurnIsWrittenDown() {
        paid(1234);
        reconciliation.run();
        assertThat(runs.daily(2))
                .anyMatch(run -> run.provider().equals(CARD) && run.paid().isPositive());
    }

    /** Ten minutes ago, so that nothing of it is under way. */
    private String paid(long cents) {
        var asked = till.ask(CARD, cents);
        var page = till.pageToPay(asked);
        var reference = "demo_" + UUID.randomUUID();
        till.jdbc()
                .sql(
                        """
                        update payments.demo_card_session set outcome = 'ACCEPTED', payment_reference = ?,
                               answered_at = now() - interval '10 min' where id = ?
                        """)
                .params(reference, page.substring(page.lastIndexOf('/') + 1))
                .update();
        till.check(asked);
        return reference;
    }

    private void refundedByTheBank(String payment) {
        till.jdbc()
                .sql(
                        """
                        insert into payments.demo_card_refund (idempotency_key, reference, payment_reference, cents, made_at)
                        values (?, ?, ?, 400, now() - interval '10 min')
                        """)
                .params("own-" + payment, "own-" + payment, payment)
                .update();
    }

    private long of(String payment) {
        return differences.latest().stream()
                .filter(each -> each.reference().contains(payment))
                .count();
    }

    private Difference open(String payment) {
        return differences.latest().stream()
                .filter(each -> each.isOpen() && each.reference().contains(payment))
                .findAny()
                .orElseThrow();
    }
}
