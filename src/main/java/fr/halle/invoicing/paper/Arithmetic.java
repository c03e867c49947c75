package fr.halle.invoicing.paper;

import org.joda.money.Money;

import java.math.RoundingMode;
import java.util.List;

/** The sums once more, from the paper itself: nothing is issued that is off by a cent. */
public final class Arithmetic {

    /** A programmer's mistake: the paper is not issued, and its number is not used. */
    public static final class WrongSum extends IllegalStateException {
        WrongSum(String what) {
            super(what);
        }
    }

    private Arithmetic() {}

    /** {@code due}: what the order came to, or what is given back. */
    public static void check(Sums sums, Money due) {
        if (sums.lines().isEmpty()) throw new WrongSum("No line");
        same("total", sums.gross(), due);
        same("net and tax", sums.net().plus(sums.tax()), sums.gross());
        sums.totals().forEach(total -> check(total, sums.lines()));
        sums.lines().forEach(Arithmetic::check);
        long taxed = sums.lines().stream().map(line -> line.entry().rate()).distinct().count();
        if (taxed != sums.totals().size()) throw new WrongSum("A rate without a line");
    }

    private static void check(RateTotal total, List<Line> lines) {
        var alike =
                lines.stream().filter(line -> line.entry().rate().equals(total.rate())).toList();
        same("base", Sums.sum(alike.stream().map(Line::net).toList()), total.net());
        same(
                "gross",
                Sums.sum(alike.stream().map(line -> line.entry().gross()).toList()),
                total.gross());
        same("base and tax", total.net().plus(total.tax()), total.gross());
        same("tax", total.rate().vat().within(total.gross()), total.tax());
    }

    private static void check(Line line) {
        if (!line.entry().gross().isPositive()) throw new WrongSum("A line of nothing");
        var exact = line.unitNet().multiply(line.entry().quantity());
        same(
                "line",
                Money.of(line.net().getCurrencyUnit(), exact.setScale(2, RoundingMode.HALF_UP)),
                line.net());
    }

    private static void same(String what, Money one, Money other) {
        if (!one.isEqual(other)) throw new WrongSum("%s: %s is not %s".formatted(what, one, other));
    }
}
