package fr.halle.desk.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.invoicing.InvoicingTest;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;

/** The merchant finds every invoice again, and takes them to whoever needs them. */
class MerchantsInvoicesTests extends InvoicingTest {

    @Test
    void invoicesAreFoundByMonthByNumberAndByBuyerAndTakenAlong() {
        var stall = invoicing(40, 40);
        var merchant = merchant(stall);
        var order = order(stall, 1, 2);
        var silent = order(stall, 0, 1);
        ask(order);
        handOver(merchant, stall, order, silent);
        var number = numbers(order.id(), 1).getFirst();
        var path = counter(stall) + "/invoices";
        var list = merchant.get(path);
        assertThat(text(list)).contains(number, "Zoé Lenoir", "8,00 €", "7,58 €", "0,42 €");
        assertThat(list.sql()).isLessThanOrEqualTo(9);
        assertThat(text(merchant.get(path + "?q=" + number.substring(number.length() - 6))))
                .contains(number);
        assertThat(text(merchant.get(path + "?q=zo%C3%A9"))).contains(number);
        assertThat(text(merchant.get(path + "?q=nobody"))).contains("Rien trouvé");
        assertThat(text(merchant.get(path + "?month=2020-01"))).contains("Rien n’a été facturé");
        assertThat(merchant.get(path + ".csv").body())
                .contains(number, "Zoé Lenoir", "7,58;0,42;8,00");
        assertThat(merchant.get(path + "/archive").body())
                .startsWith("PK")
                .contains(number + ".pdf");
        assertThat(merchant.get(path + "/daily-totals.csv").body())
                .contains(Days.today().getYear() + "-")
                .contains(";5,5;2;10,43;0,57;11,00;EUR");
    }

    @Test
    void aMandateEndsAtTheMerchantsWordAndNothingIsIssuedAfter() {
        var stall = invoicing(40);
        var merchant = merchant(stall);
        var page = merchant.get(counter(stall) + "/invoices/mandate");
        assertThat(text(page)).contains("Ce mandat vaut depuis");
        merchant.send(page.form("/revocation"));
        assertThat(text(merchant.get(counter(stall) + "/invoices/mandate")))
                .contains("Donner ce mandat", "Mandats passés");
        var order = order(stall);
        ask(order);
        handOver(merchant, stall, order);
        assertThat(text(merchant.get(counter(stall) + "/invoices")))
                .contains("Une facture à faire");
        give(stall);
        assertThat(numbers(order.id(), 1)).hasSize(1);
    }
}
