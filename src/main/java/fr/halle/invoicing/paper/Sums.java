package fr.halle.invoicing.paper;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Prices include VAT, so what was paid is what stays exact. Of each rate the tax is rounded once,
 * half up, on the whole; the base is the rest, and its cents go to the lines by largest remainder
 * (EN 16931, BR-CO-10 to 17).
 */
public record Sums(List<Line> lines, List<RateTotal> totals) {

    public Sums {
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
    }

    public static Sums of(List<Entry> entries) {
        var byRate =
                new TreeMap<Rate, List<Entry>>(
                        Comparator.comparing((Rate rate) -> rate.vat().permille())
                                .thenComparing(Rate::category));
        entries.forEach(
                each -> byRate.computeIfAbsent(each.rate(), _ -> new ArrayList<>()).add(each));
        var totals = new ArrayList<RateTotal>();
        var nets = new HashMap<Entry, Money>();
        byRate.forEach(
                (rate, taxedAlike) -> {
                    var gross = sum(taxedAlike.stream().map(Entry::gross).toList());
                    var tax = rate.vat().within(gross);
                    totals.add(new RateTotal(rate, gross.minus(tax), tax, gross));
                    nets.putAll(spread(gross.minus(tax), gross, taxedAlike));
                });
        var lines =
                entries.stream()
                        .map(each -> new Line(each, Objects.requireNonNull(nets.get(each))))
                        .toList();
        return new Sums(lines, totals);
    }

    public Money net() {
        return sum(totals.stream().map(RateTotal::net).toList());
    }

    public Money tax() {
        return sum(totals.stream().map(RateTotal::tax).toList());
    }

    public Money gross() {
        return sum(totals.stream().map(RateTotal::gross).toList());
    }

    public static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    /** In proportion to what each was paid; ties go to the earlier line. */
    private static Map<Entry, Money> spread(Money net, Money gross, List<Entry> entries) {
        var shares =
                Shares.of(
                        net.getAmountMinorLong(),
                        entries.stream().map(each -> each.gross().getAmountMinorLong()).toList());
        var spread = new HashMap<Entry, Money>();
        for (int i = 0; i < entries.size(); i++) {
            spread.put(entries.get(i), Money.ofMinor(gross.getCurrencyUnit(), shares.get(i)));
        }
        return spread;
    }
}
