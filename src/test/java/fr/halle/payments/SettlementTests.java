package fr.halle.payments;

import static fr.halle.payments.PaymentState.Status.*;
import static fr.halle.payments.Till.euros;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.halle.payments.card.CardOutcome;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One payment, whoever brings the news, how often and how late; what nobody waits for goes back.
 */
@PaymentsTest
class SettlementTests {

    @Autowired Till till;
    @Autowired PaperBank bank;
    @Autowired Poll poll;

    @Test
    void confirmsOnceHoweverOftenItIsTold() {
        var asked = till.ask(PaperBank.KEY, 1380, 1196);
        var session = till.session(asked);
        for (int i = 0; i < 3; i++) till.tellPaid(session, 2576);
        assertThat(till.state(asked))
                .isEqualTo(
                        new PaymentState(PaperBank.KEY, PAID, euros(2576), euros(2576), euros(0)));
        assertThat(till.count(asked, "payment")).isEqualTo(1);
        assertThat(till.purchases.isConfirmed(asked.subject())).isTrue();
        assertThat(till.payments.begin(asked.subject())).isEqualTo(new Next.NothingToDo());
    }

    @Test
    void keepsOnePaymentOfTwentyCallsPollsAndReturnsAtTheSameMoment() throws Exception {
        for (int round = 0; round < 5; round++) {
            var asked = till.ask(PaperBank.KEY, 2000);
            var session = till.session(asked);
            bank.outcomes.put(session, new CardOutcome.Paid("p-" + session, euros(2000)));
            till.jdbc
                    .sql("update payments.attempt set next_look_at = now() where session = ?")
                    .param(session)
                    .update();
            var all = new ArrayList<Supplier<?>>();
            for (int i = 0; i < 8; i++) all.add(() -> done(() -> till.tellPaid(session, 2000)));
            for (int i = 0; i < 6; i++) all.add(() -> done(poll::run));
            for (int i = 0; i < 6; i++)
                all.add(() -> done(() -> till.payments.check(asked.subject())));
            Till.atOnce(all);
            assertThat(till.count(asked, "payment")).isEqualTo(1);
            assertThat(till.state(asked).refunded()).isEqualTo(euros(0));
            assertThat(till.purchases.isConfirmed(asked.subject())).isTrue();
        }
    }

    @Test
    void eitherConfirmsOrGivesBackWhenTheCallRacesTheExpiry() throws Exception {
        for (int round = 0; round < 100; round++) {
            var asked = till.ask(PaperBank.KEY, 1000, 500);
            var session = till.session(asked);
            Till.atOnce(
                    List.of(
                            () -> done(() -> till.tellPaid(session, 1500)),
                            () -> till.expire(asked)));
            var state = till.state(asked);
            boolean kept = till.purchases.isConfirmed(asked.subject());
            assertThat(state.paid()).isEqualTo(euros(1500));
            assertThat(state.status()).isEqualTo(kept ? PAID : EXPIRED);
            assertThat(state.refunded()).isEqualTo(euros(kept ? 0 : 1500));
        }
    }

    @Test
    void givesBackWhatComesTooLate() {
        var asked = till.ask(PaperBank.KEY, 1500);
        var session = till.session(asked);
        assertThat(till.expire(asked)).isTrue();
        assertThat(till.status(asked)).isEqualTo(EXPIRED);
        bank.outcomes.put(session, new CardOutcome.Paid("p-" + session, euros(1500)));
        till.payments.check(asked.subject());
        assertThat(till.state(asked))
                .isEqualTo(
                        new PaymentState(
                                PaperBank.KEY, EXPIRED, euros(1500), euros(1500), euros(1500)));
        await().untilAsserted(
                        () ->
                                assertThat(bank.refundsOf("p-" + session))
                                        .containsExactly(euros(1500)));
        assertThat(till.payments.begin(asked.subject())).isEqualTo(new Next.NothingToDo());
    }

    @Test
    void givesTheSecondOfTwoPaidSessionsBack() {
        var asked = till.ask(PaperBank.KEY, 1500);
        var first = till.session(asked);
        till.news.tell(PaperBank.KEY, first, new CardOutcome.Refused());
        var second = till.session(asked);
        assertThat(second).isNotEqualTo(first);
        till.tellPaid(second, 1500);
        till.tellPaid(first, 1500); // the bank had thought better of it
        assertThat(till.state(asked))
                .isEqualTo(
                        new PaymentState(
                                PaperBank.KEY, PAID, euros(1500), euros(3000), euros(1500)));
        await().untilAsserted(
                        () ->
                                assertThat(bank.refundsOf("p-" + first))
                                        .containsExactly(euros(1500)));
        assertThat(bank.refundsOf("p-" + second)).isEmpty();
    }

    @Test
    void letsTheShopperTryAgainAfterARefusal() {
        var asked = till.ask(PaperBank.KEY, 1500);
        var session = till.session(asked);
        for (int i = 0; i < 2; i++)
            till.news.tell(PaperBank.KEY, session, new CardOutcome.Refused());
        assertThat(till.status(asked)).isEqualTo(REFUSED);
        assertThat(till.purchases.refusals(asked.subject())).isEqualTo(1);
        var again = till.session(asked);
        assertThat(till.status(asked)).isEqualTo(AWAITING);
        till.tellPaid(again, 1500);
        assertThat(till.status(asked)).isEqualTo(PAID);
    }

    @Test
    void findsTheSessionThatIsStillOpen() throws Exception {
        var asked = till.ask(PaperBank.KEY, 1500);
        Till.atOnce(java.util.Collections.nCopies(10, () -> till.session(asked)));
        assertThat(till.count(asked, "attempt")).isEqualTo(1);
        assertThat(till.session(asked)).isEqualTo(till.session(asked));
    }

    @Test
    void saysThatTheBankDoesNotAnswerAndChangesNothing() {
        var asked = till.ask(PaperBank.KEY, 1500);
        bank.closed = true;
        try {
            assertThat(till.payments.begin(asked.subject())).isEqualTo(new Next.Unavailable());
            till.payments.check(asked.subject());
            assertThat(till.status(asked)).isEqualTo(AWAITING);
        } finally {
            bank.closed = false;
        }
        assertThat(till.payments.begin(asked.subject())).isInstanceOf(Next.Redirect.class);
    }

    @Test
    void tellsTheBankWhatTheShopperPaysFor() {
        var asked = till.ask(PaperBank.KEY, 1380, 1196);
        till.session(asked);
        var order =
                bank.orders.stream()
                        .filter(each -> each.subject().equals(asked.subject()))
                        .findAny()
                        .orElseThrow();
        assertThat(order.amount()).isEqualTo(euros(2576));
        assertThat(order.label()).isEqualTo("Le Fournil, La Crémerie");
    }

    @Test
    void doesNotKnowTheSessionsOfOthers() {
        assertThat(till.news.tell(PaperBank.KEY, "elsewhere", new CardOutcome.Refused())).isFalse();
    }

    @Test
    void asksForMoneyOnlyInsideATransactionAndBanksOnlyOutside() {
        var asked = till.ask(PaperBank.KEY, 1500);
        assertThatThrownBy(() -> till.payments.expire(asked.subject()))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> till.transaction(() -> till.payments.begin(asked.subject())))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> till.transaction(() -> till.payments.check(asked.subject())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }
}
