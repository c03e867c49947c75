package fr.halle.invoicing.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.invoicing.InvoicingTest;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.PurchaseId;
import fr.halle.ordering.counter.RefundOutcome;
import fr.halle.ordering.counter.RefundReason;
import fr.halle.ordering.counter.RefundWish;
import fr.halle.ordering.counter.Refunds;
import fr.halle.payments.Payments;
import fr.halle.testing.Stall;
import fr.halle.testing.WholeHouse;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Set;
import java.util.UUID;

/** What is given back after it was invoiced is credited, to the cent, whoever gave it back. */
class CreditNoteTests extends InvoicingTest {

    @Autowired Payments payments;
    @Autowired TransactionTemplate transaction;
    @Autowired Sweep sweep;
    @Autowired Refunds refunds;

    @Test
    void aLineThatIsTakenBackIsCreditedByItsLine() {
        var stall = invoicing(40, 40);
        var order = invoiced(stall);
        jdbc.sql(
                        "update ordering.order_line set cancelled_at = now() where order_id = ? and position = 2")
                .param(order.id())
                .update();
        giveBack(order, 400);
        sweep.run();
        var credit = numbers(order.id(), 2).getLast();
        assertThat(credit).endsWith("-000002"); // one series
        assertThat(cents(credit)).isEqualTo(400);
        assertThat(pdf(credit))
                .contains("Avoir", stall.offers().get(1).name(), "Avoir sur la facture ")
                .doesNotContain(stall.offers().get(0).name());
        sweep.run();
        sweep.run();
        assertThat(numbers(order.id(), 2)).hasSize(2);
        assertThat(text(buyer().get(page(order)))).contains("Avoir " + credit, "-4,00 €");
    }

    @Test
    void whatTheMerchantRefundsOfALineIsCreditedByThatLine() {
        var stall = invoicing(40, 40);
        var order = invoiced(stall);
        var wish =
                new RefundWish(
                        "credit", new RefundWish.What.Lines(Set.of(2)), RefundReason.DEFECT, "");
        var purchase = new PurchaseId(purchase(order));
        assertThat(refunds.refund(purchase, new OrderId(order.id()), wish, WholeHouse.SOMEBODY))
                .isInstanceOf(RefundOutcome.Refunded.class);
        sweep.run();
        var credit = numbers(order.id(), 2).getLast();
        assertThat(cents(credit)).isEqualTo(400);
        assertThat(pdf(credit))
                .contains(stall.offers().get(1).name())
                .doesNotContain(stall.offers().get(0).name());
    }

    @Test
    void anAmountThatNamesNoLineIsCreditedInProportion() {
        var order = invoiced(invoicing(40, 40));
        giveBack(order, 123);
        sweep.run();
        var credit = numbers(order.id(), 2).getLast();
        assertThat(cents(credit)).isEqualTo(123);
        assertThat(pdf(credit)).contains("Remboursement partiel");
        giveBack(order, 577);
        sweep.run();
        assertThat(cents(numbers(order.id(), 3).getLast())).isEqualTo(577);
        assertThat(
                        number(
                                "select sum(case kind when 'INVOICE' then gross_cents else -gross_cents end) from invoicing.document where order_id = ?",
                                order.id()))
                .isZero();
    }

    @Test
    void nobodyChangesNorErasesWhatWasIssued() {
        var order = invoiced(invoicing(40, 40));
        for (var sql :
                new String[] {
                    "update invoicing.document set gross_cents = gross_cents + 1 where order_id = ?",
                    "delete from invoicing.document where order_id = ?",
                    "update invoicing.line set net_cents = 0 where document_id in (select id from invoicing.document where order_id = ?)",
                    "delete from invoicing.rate where document_id in (select id from invoicing.document where order_id = ?)",
                    "update invoicing.party set name = 'x' where document_id in (select id from invoicing.document where order_id = ?)"
                }) {
            assertThatThrownBy(() -> jdbc.sql(sql).param(order.id()).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(cents(numbers(order.id(), 1).getFirst())).isEqualTo(700);
    }

    /** 3,00 € and 4,00 €, handed over and invoiced. */
    private Placed invoiced(Stall stall) {
        var shopper = buyer();
        shopper.put(stall.offers().get(0).id(), "1");
        shopper.put(stall.offers().get(1).id(), "1");
        var placed = shopper.send(shopper.checkout("on-collection", "rose@example.org"));
        var order = placed(placed.location());
        ask(order);
        handOver(merchant(stall), stall, order);
        assertThat(cents(numbers(order.id(), 1).getFirst())).isEqualTo(700);
        return order;
    }

    private UUID purchase(Placed order) {
        return jdbc.sql("select purchase_id from ordering.shop_order where id = ?")
                .param(order.id())
                .query(UUID.class)
                .single();
    }

    private void giveBack(Placed order, long cents) {
        var purchase = purchase(order);
        transaction.executeWithoutResult(
                _ ->
                        payments.giveBack(
                                purchase,
                                order.id(),
                                Money.ofMinor(CurrencyUnit.EUR, cents),
                                "geste"));
    }
}
