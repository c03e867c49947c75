package fr.halle.invoicing.issuing;

import fr.halle.invoicing.paper.Entry;
import fr.halle.invoicing.paper.Rate;
import fr.halle.invoicing.paper.Shares;
import fr.halle.invoicing.paper.Sums;
import fr.halle.invoicing.paper.Unit;
import fr.halle.ordering.counter.Deliveries;
import fr.halle.ordering.placed.OrderLine;
import fr.halle.web.ui.Texts;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Of what something was given back: of lines where they say so, else of all rates in proportion.
 */
@Component
class Refunded {

    /** From here on a line of a credit note is of no line of the order. */
    private static final int OF_NO_LINE = 1001;

    private final Deliveries deliveries;
    private final MessageSource messages;

    Refunded(Deliveries deliveries, MessageSource messages) {
        this.deliveries = deliveries;
        this.messages = messages;
    }

    List<Entry> entries(
            InvoiceRows.Invoice invoice,
            List<InvoiceRows.Open> lines,
            Map<Rate, Money> rates,
            Money back) {
        var texts = new Texts(messages, invoice.language());
        var standing =
                deliveries.of(invoice.order()).stream()
                        .flatMap(delivery -> delivery.order().standing().stream())
                        .toList();
        var byLine =
                lines.stream()
                        .filter(line -> given(line, standing).isPositive())
                        .map(line -> entry(line, given(line, standing), texts))
                        .toList();
        var sum = Sums.sum(byLine.stream().map(Entry::gross).toList());
        return sum.isEqual(back) ? byLine : byRate(rates, back, texts);
    }

    /** What still stands on the invoice of a line, and is cancelled or refunded by now. */
    private static Money given(InvoiceRows.Open line, List<OrderLine> standing) {
        var now =
                standing.stream()
                        .filter(each -> each.position() == line.entry().position())
                        .map(OrderLine::left)
                        .findFirst()
                        .orElse(Money.zero(CurrencyUnit.EUR));
        return line.left().minus(now);
    }

    private static Entry entry(InvoiceRows.Open line, Money given, Texts texts) {
        var entry = line.entry();
        boolean whole = given.isEqual(entry.gross());
        return new Entry(
                entry.position(),
                whole ? entry.name() : texts.text("invoicing.credit.part", entry.name()),
                whole ? entry.quantity() : BigDecimal.ONE,
                whole ? entry.unit() : Unit.PIECE,
                entry.rate(),
                given);
    }

    private static List<Entry> byRate(Map<Rate, Money> rates, Money back, Texts texts) {
        var sorted =
                rates.keySet().stream()
                        .sorted(
                                Comparator.comparing((Rate rate) -> rate.vat().permille())
                                        .thenComparing(Rate::category))
                        .toList();
        var shares =
                Shares.of(
                        back.getAmountMinorLong(),
                        sorted.stream().map(rate -> cents(rates.get(rate))).toList());
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < sorted.size(); i++) {
            if (shares.get(i) == 0) continue;
            entries.add(
                    new Entry(
                            OF_NO_LINE + i,
                            texts.text("invoicing.credit.some"),
                            BigDecimal.ONE,
                            Unit.PIECE,
                            sorted.get(i),
                            Money.ofMinor(CurrencyUnit.EUR, shares.get(i))));
        }
        return entries;
    }

    private static long cents(@Nullable Money amount) {
        return amount == null ? 0 : amount.getAmountMinorLong();
    }
}
