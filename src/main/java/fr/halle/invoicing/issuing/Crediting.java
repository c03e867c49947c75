package fr.halle.invoicing.issuing;

import fr.halle.invoicing.paper.Kind;
import fr.halle.invoicing.paper.Paper;
import fr.halle.invoicing.paper.Sums;
import fr.halle.jobs.Job;
import fr.halle.kernel.CivilTime;
import fr.halle.ordering.counter.Deliveries;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * Something was given back after it was invoiced: a credit note of exactly that. The subject is the
 * invoice.
 */
@Component
class Crediting implements Job {

    static final String NAME = "invoicing.credit";

    private final InvoiceRows invoices;
    private final Deliveries deliveries;
    private final Mandates mandates;
    private final Refunded refunded;
    private final Making making;

    @Component
    record Making(Press press, CreditsDue due, Clock clock) {}

    Crediting(
            InvoiceRows invoices,
            Deliveries deliveries,
            Mandates mandates,
            Refunded refunded,
            Making making) {
        this.invoices = invoices;
        this.deliveries = deliveries;
        this.mandates = mandates;
        this.refunded = refunded;
        this.making = making;
    }

    @Override
    public String name() {
        return NAME;
    }

    /**
     * Looks before it acts: what was credited already is not credited again. Without a mandate it
     * only notes that it waits for the merchant.
     */
    @Override
    @Transactional
    public void run(String subject) {
        var invoice = invoices.locked(UUID.fromString(subject));
        var lines = invoices.lines(invoice.id());
        var rates = invoices.rates(invoice.id());
        var kept = deliveries.kept(Map.of(invoice.order(), invoice.purchase()));
        var nothing = Money.zero(CurrencyUnit.EUR);
        var left = Sums.sum(java.util.List.copyOf(rates.values()));
        var back =
                left.minus(kept.getOrDefault(invoice.order(), nothing))
                        .minus(making.due().made(invoice.id()));
        if (!back.isPositive()) {
            making.due().waitsNoMore(invoice.id());
            return;
        }
        var mandate = mandates.inForce(invoice.shop());
        if (mandate.isEmpty()) {
            making.due().waits(invoice.id(), invoice.shop(), back);
            return;
        }
        var entries = refunded.entries(invoice, lines, rates, back);
        making.press().issue(issue(invoice, mandate.get(), Sums.of(entries)), back);
        making.due().waitsNoMore(invoice.id());
    }

    private Issue issue(InvoiceRows.Invoice invoice, UUID mandate, Sums sums) {
        var today = CivilTime.local(making.clock().instant()).toLocalDate();
        return new Issue(
                Kind.CREDIT_NOTE,
                mandate,
                invoice.shop(),
                invoice.purchase(),
                invoice.order(),
                invoices.party(invoice.id(), "SELLER"),
                invoices.party(invoice.id(), "BUYER"),
                sums,
                new Paper.Supply(
                        invoice.orderNumber(),
                        invoice.suppliedOn(),
                        today,
                        invoice.acrossTheCounter()),
                new Issue.Corrected(
                        invoice.id(), new Paper.Reference(invoice.number(), invoice.issuedOn())),
                invoice.language());
    }
}
