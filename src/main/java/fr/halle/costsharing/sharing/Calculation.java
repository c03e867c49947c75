package fr.halle.costsharing.sharing;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How an amount was shared, line by line, for whoever recalculates it. */
public record Calculation(Money amount, AllocationKey key, Shares shares, List<Line> lines) {

    private static final int SHOWN = 4;

    /**
     * One partner's.
     *
     * @param exact the part in euros before it is rounded, cut after four decimals
     * @param rounding what the cent changes
     */
    public record Line(
            String siren, int population, BigDecimal exact, BigDecimal rounding, Money part) {}

    public static Calculation of(AllocationKey key, Money amount) {
        var shares = key.share(amount);
        var rest = amount.minus(shares.department()).getAmount();
        var people = BigDecimal.valueOf(people(key));
        var lines = new ArrayList<Line>();
        shares.partners()
                .forEach(
                        (siren, part) -> {
                            var figure = key.populations().get(siren);
                            int population = figure == null ? 0 : figure;
                            var exact =
                                    rest.multiply(BigDecimal.valueOf(population))
                                            .divide(people, SHOWN, RoundingMode.DOWN);
                            var rounding = part.getAmount().subtract(exact);
                            lines.add(new Line(siren, population, exact, rounding, part));
                        });
        return new Calculation(amount, key, shares, lines);
    }

    /** Of all partners. */
    public long people() {
        return people(key);
    }

    private static long people(AllocationKey key) {
        return key.populations().values().stream().mapToLong(each -> each).sum();
    }

    /** What the partners share. */
    public Money rest() {
        return amount.minus(shares.department());
    }
}
