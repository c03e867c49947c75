package fr.halle.payments;

import static fr.halle.payments.Till.euros;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.halle.kernel.OrganisationId;
import fr.halle.ledger.Journal;
import fr.halle.ledger.Written;
import fr.halle.payments.card.PayeeAccount;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was paid becomes the payees' at the hand-over, and every cent of it is in the books. */
@PaymentsTest
class MovingOnTests {

    @Autowired Till till;
    @Autowired PaperBank bank;
    @Autowired PaperAccounts accounts;
    @Autowired Journal journal;

    @Test
    void aPartIsSentToItsPayeeWhenItIsHandedOver() {
        var asked = paid(1380, 1196);
        release(asked, 0);
        release(asked, 0);
        await().untilAsserted(
                        () -> assertThat(balance(asked, "payee:" + payee(asked, 0))).isZero());
        assertThat(sent(asked)).containsExactly(euros(1380));
        assertThat(balances(asked))
                .containsEntry("funds:paper-bank", 1196L)
                .containsEntry("orders", -1196L);
        assertThat(kinds(asked))
                .containsExactly("payment-received", "handed-over", "transfer-made");
    }

    @Test
    void whatIsGivenBackAfterTheHandOverComesBackFromThePayee() {
        var asked = paid(1380, 1196);
        release(asked, 0);
        till.giveBack(asked, 0, 380);
        till.giveBack(asked, 1, 196);
        await().untilAsserted(
                        () ->
                                assertThat(kinds(asked))
                                        .filteredOn(kind -> kind.endsWith("-made"))
                                        .containsExactlyInAnyOrder(
                                                "transfer-made",
                                                "reversal-made",
                                                "refund-made",
                                                "refund-made"));
        assertThat(balances(asked))
                .containsEntry("funds:paper-bank", 1000L)
                .containsEntry("orders", -1000L)
                .containsEntry("refunds", 0L)
                .containsEntry("payee:" + payee(asked, 0), 0L);
        assertThat(bank.reversals.values())
                .extracting(PaperBank.Refund::amount)
                .contains(euros(380));
        assertThatThrownBy(() -> till.giveBack(asked, 0, 1001))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTransferWaitsForAnAccountThatReceivesNothingYet() {
        var asked = paid(1500);
        var account = "account-" + payee(asked, 0);
        accounts.closed.add(account);
        release(asked, 0);
        await().untilAsserted(() -> assertThat(knownAccounts(account)).containsExactly(false));
        assertThat(sent(asked)).isEmpty();
        accounts.closed.remove(account);
        till.news.tell(PaperBank.KEY, new PayeeAccount(account, true, true, List.of()));
        await().untilAsserted(() -> assertThat(sent(asked)).containsExactly(euros(1500)));
    }

    @Test
    void moneyThatNobodyWaitedForPassesThroughTheBooks() {
        var asked = till.ask(PaperBank.KEY, 1500);
        var session = till.session(asked);
        till.expire(asked);
        till.tellPaid(session, 1500);
        await().untilAsserted(() -> assertThat(kinds(asked)).contains("refund-made"));
        assertThat(balances(asked).values()).containsOnly(0L);
    }

    @Test
    void whatIsReceivedAtTheCounterIsRememberedApart() {
        var asked = till.ask(Tender.ON_COLLECTION, 1500);
        till.transaction(() -> till.payments.received(asked.subject(), asked.part(0)));
        till.transaction(() -> till.payments.release(asked.subject(), asked.part(0)));
        till.giveBack(asked, 0, 500);
        assertThat(kinds(asked)).containsExactly("taken-in", "handed-back");
        assertThat(balances(asked))
                .containsEntry("takings:" + payee(asked, 0), 1000L)
                .doesNotContainKey("orders");
    }

    private Till.Asked paid(long... cents) {
        var asked = till.ask(PaperBank.KEY, cents);
        long sum = 0;
        for (long each : cents) sum += each;
        till.tellPaid(till.session(asked), sum);
        return asked;
    }

    private void release(Till.Asked asked, int part) {
        till.transaction(() -> till.payments.release(asked.subject(), asked.part(part)));
    }

    private List<org.joda.money.Money> sent(Till.Asked asked) {
        return bank.transfers.values().stream()
                .filter(transfer -> transfer.subject().equals(asked.subject()))
                .map(transfer -> transfer.amount())
                .toList();
    }

    private List<Boolean> knownAccounts(String reference) {
        return till.jdbc
                .sql("select receives from payments.payee_account where reference = ?")
                .param(reference)
                .query((row, number) -> row.getBoolean(1))
                .list();
    }

    private UUID payee(Till.Asked asked, int part) {
        return till.jdbc
                .sql("select payee from payments.part where reference = ?")
                .param(asked.part(part))
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new)
                .orElseThrow()
                .value();
    }

    private List<String> kinds(Till.Asked asked) {
        return journal.about(asked.subject()).stream()
                .map(Written::cause)
                .map(c -> c.kind())
                .toList();
    }

    private long balance(Till.Asked asked, String code) {
        return balances(asked).getOrDefault(code, Long.MIN_VALUE);
    }

    private Map<String, Long> balances(Till.Asked asked) {
        var balances = new HashMap<String, Long>();
        journal.about(asked.subject()).stream()
                .flatMap(entry -> entry.lines().stream())
                .forEach(line -> balances.merge(line.account().code(), line.amount(), Long::sum));
        return balances;
    }
}
