package fr.halle.payments;

import static fr.halle.payments.PaymentState.Status.*;
import static fr.halle.payments.Till.euros;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Back from where it came, never more than is left, each refund once. */
@PaymentsTest
class GivingBackTests {

    @Autowired Till till;
    @Autowired PaperBank bank;

    @Test
    void givesAPaidPartBackInPiecesAndNeverMore() {
        var asked = till.ask(PaperBank.KEY, 1000, 500);
        var session = paid(asked, 1500);
        till.giveBack(asked, 1, 120);
        till.giveBack(asked, 1, 380);
        assertThatThrownBy(() -> till.giveBack(asked, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> till.giveBack(asked, 0, 1001))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> till.giveBack(asked, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(till.state(asked))
                .isEqualTo(
                        new PaymentState(
                                PaperBank.KEY, PAID, euros(1500), euros(1500), euros(500)));
        await().untilAsserted(
                        () ->
                                assertThat(bank.refundsOf("p-" + session))
                                        .containsExactly(euros(120), euros(380)));
    }

    @Test
    void neverGivesBackMoreThanThePartWhenTwentyAskAtOnce() throws Exception {
        var asked = till.ask(PaperBank.KEY, 1000, 500);
        var session = paid(asked, 1500);
        var given = new AtomicInteger();
        var all = new ArrayList<Supplier<?>>();
        for (int i = 0; i < 20; i++) {
            all.add(
                    () -> {
                        try {
                            till.giveBack(asked, 0, 150);
                            return given.incrementAndGet();
                        } catch (IllegalArgumentException enough) {
                            return 0;
                        }
                    });
        }
        Till.atOnce(all);
        assertThat(given).hasValue(6);
        assertThat(till.state(asked).refunded()).isEqualTo(euros(900));
        await().untilAsserted(() -> assertThat(bank.refundsOf("p-" + session)).hasSize(6));
    }

    @Test
    void givesBackOnceThoughTheBankForgotToSaySo() {
        var asked = till.ask(PaperBank.KEY, 1000);
        var session = paid(asked, 1000);
        bank.refundsThatFail.set(1);
        till.giveBack(asked, 0, 400);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(
                                                till.jdbc
                                                        .sql(
                                                                "select count(*) from payments.refund r join payments.payment p"
                                                                        + " on p.id = r.payment where p.subject = ? and done_at is not null")
                                                        .param(asked.subject())
                                                        .query(Long.class)
                                                        .single())
                                        .isEqualTo(1));
        assertThat(bank.refundsOf("p-" + session)).containsExactly(euros(400));
    }

    @Test
    void asksForLessWhatIsNotPaidYet() {
        var asked = till.ask(PaperBank.KEY, 1000, 500);
        till.giveBack(asked, 1, 500);
        assertThat(till.state(asked).asked()).isEqualTo(euros(1000));
        paid(asked, 1000);
        assertThat(till.state(asked))
                .isEqualTo(
                        new PaymentState(PaperBank.KEY, PAID, euros(1000), euros(1000), euros(0)));
    }

    @Test
    void givesTheDifferenceBackWhenSomethingWasTakenOffWhileTheShopperTyped() {
        var asked = till.ask(PaperBank.KEY, 1000, 500);
        var session = till.session(asked);
        till.giveBack(asked, 1, 200);
        till.tellPaid(session, 1500);
        assertThat(till.state(asked))
                .isEqualTo(
                        new PaymentState(
                                PaperBank.KEY, PAID, euros(1300), euros(1500), euros(200)));
        till.giveBack(asked, 0, 1000);
        till.giveBack(asked, 1, 300);
        assertThat(till.state(asked).refunded()).isEqualTo(euros(1500));
        await().untilAsserted(
                        () ->
                                assertThat(bank.refundsOf("p-" + session))
                                        .containsExactly(euros(200), euros(300), euros(1000)));
    }

    @Test
    void writesWhatCameInAndWhatGoesBackOnce() {
        var asked = till.ask(PaperBank.KEY, 1000);
        paid(asked, 1000);
        till.giveBack(asked, 0, 400);
        assertRefused("update payments.payment set cents = 1 where subject = ?", asked);
        assertRefused("delete from payments.payment where subject = ?", asked);
        var ofIt = " where payment in (select id from payments.payment where subject = ?)";
        assertRefused("update payments.refund set cents = 1" + ofIt, asked);
        assertRefused("delete from payments.refund" + ofIt, asked);
        assertRefused(
                "insert into payments.refund (payment, cents, reason, requested_at)"
                        + " select id, 601, 'BY_HAND', now() from payments.payment where subject = ?",
                asked);
    }

    private void assertRefused(String sql, Till.Asked asked) {
        assertThatThrownBy(() -> till.jdbc.sql(sql).param(asked.subject()).update())
                .isInstanceOf(DataAccessException.class);
    }

    private String paid(Till.Asked asked, long cents) {
        var session = till.session(asked);
        till.tellPaid(session, cents);
        return session;
    }
}
