package fr.halle.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.invoicing.issuing.Sweep;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.PurchaseId;
import fr.halle.ordering.counter.RefundOutcome;
import fr.halle.ordering.counter.RefundReason;
import fr.halle.ordering.counter.RefundWish;
import fr.halle.ordering.counter.Refunds;
import fr.halle.testing.Buyer;
import fr.halle.testing.Stall;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the house may not or cannot issue is said on the merchant's first page, with its way. */
class WaitingInvoicesTests extends InvoicingTest {

    @Autowired Sweep sweep;
    @Autowired Refunds refunds;

    @Test
    void withoutAMandateWhatWasAskedForIsTheirsUntilItIsDone() {
        var stall = stalls.open(50, 40);
        identify(stall, false);
        var merchant = merchant(stall);
        assertThat(chores(merchant, stall)).isEmpty();
        var first = order(stall);
        var second = order(stall);
        ask(first);
        ask(second);
        assertThat(chores(merchant, stall)).as("not fetched yet").isEmpty();
        handOver(merchant, stall, first, second);
        assertThat(chores(merchant, stall))
                .containsExactly(
                        "2 factures demandées sont à faire par vous : aucun mandat n’est en cours.");
        var page = merchant.get(counter(stall) + "/today");
        assertThat(page.sql()).isLessThanOrEqualTo(17);
        var list = merchant.get(page.page().select(".todo-act[href$=invoices]").attr("href"));
        merchant.send(list.form("/done"));
        assertThat(chores(merchant, stall))
                .singleElement()
                .asString()
                .startsWith("Une facture demandée est à faire par vous");
        give(stall);
        numbers(second.id(), 1);
        assertThat(chores(merchant, stall)).isEmpty();
    }

    @Test
    void whoLacksAVatNumberIsLedToTheNoticeAndTheInvoiceFollowsAtOnce() {
        var stall = stalls.open(50, 40);
        give(stall);
        var merchant = merchant(stall);
        var order = order(stall);
        ask(order);
        handOver(merchant, stall, order);
        for (int i = 0; i < 400 && chores(merchant, stall).isEmpty(); i++) pause();
        assertThat(chores(merchant, stall))
                .containsExactly(
                        "Une facture demandée attend votre numéro de TVA, ou que vous disiez ne pas en avoir.");
        var way = merchant.get(counter(stall) + "/today").page().select(".todo-act[href$=trader]");
        var notice = merchant.get(way.attr("href")).form("/trader");
        var said = merchant.send(notice.with("vat", "EXEMPT"));
        assertThat(said.location()).as(said.summary()).endsWith("/trader");
        assertThat(pdf(numbers(order.id(), 1).getFirst())).contains("293 B");
        assertThat(chores(merchant, stall)).isEmpty();
    }

    @Test
    void aCreditNoteThatWaitsForAMandateIsTheirsOrFollowsWhenItIsGivenAgain() {
        var stall = invoicing(40, 40);
        var merchant = merchant(stall);
        var own = invoiced(merchant, stall);
        var again = invoiced(merchant, stall);
        merchant.send(merchant.get(counter(stall) + "/invoices/mandate").form("/revocation"));
        refund(own);
        refund(again);
        sweep.run();
        for (int i = 0; i < 400 && waiting(stall) < 2; i++) pause();
        assertThat(chores(merchant, stall))
                .containsExactly("2 avoirs sont à faire par vous : le mandat a pris fin.");
        var list = merchant.get(counter(stall) + "/invoices");
        assertThat(text(list)).contains("2 avoirs à faire", "Zoé Lenoir", "3,00 €");
        assertThat(merchant.send(list.form(own.id() + "/done")).status()).isEqualTo(302);
        assertThat(merchant.send(list.form(own.id() + "/done")).status())
                .as("twice")
                .isEqualTo(404);
        assertThat(chores(merchant, stall))
                .containsExactly("Un avoir est à faire par vous : le mandat a pris fin.");
        give(stall);
        sweep.run();
        assertThat(cents(numbers(again.id(), 2).getLast())).isEqualTo(300);
        assertThat(chores(merchant, stall)).isEmpty();
        sweep.run();
        assertThat(numbers(again.id(), 2)).hasSize(2);
        assertThat(numbers(own.id(), 1)).as("the merchant's own is not made twice").hasSize(1);
    }

    private Placed invoiced(Buyer merchant, Stall stall) {
        var order = order(stall);
        ask(order);
        handOver(merchant, stall, order);
        numbers(order.id(), 1);
        return order;
    }

    private void refund(Placed order) {
        var purchase =
                jdbc.sql("select purchase_id from ordering.shop_order where id = ?")
                        .param(order.id())
                        .query(UUID.class)
                        .single();
        var wish =
                new RefundWish(
                        "credit", new RefundWish.What.Lines(Set.of(1)), RefundReason.DEFECT, "");
        assertThat(
                        refunds.refund(
                                new PurchaseId(purchase),
                                new OrderId(order.id()),
                                wish,
                                WholeHouse.SOMEBODY))
                .isInstanceOf(RefundOutcome.Refunded.class);
    }

    private int waiting(Stall stall) {
        return number(
                "select count(*) from invoicing.credit_due where shop_id = ? and waiting_cents > 0",
                stall.shop().value());
    }

    /** Those about invoices. */
    private static List<String> chores(Buyer merchant, Stall stall) {
        return texts(merchant.get(counter(stall) + "/today"), ".todo p").stream()
                .map(each -> each.replaceAll("[\\u00a0\\u202f]", " "))
                .filter(each -> each.contains("facture") || each.contains("avoir"))
                .toList();
    }

    private static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
