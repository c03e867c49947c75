package fr.halle.invoicing.paper;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An entry with its share of the base of its rate. {@code net} is exact, the unit price is not. */
public record Line(Entry entry, Money net) {

    private static final int FINE = 6;
    private static final int SHOWN = 4;

    /** Without VAT, so fine that quantity × price comes to {@link #net} to the cent. */
    public BigDecimal unitNet() {
        return net.getAmount().divide(entry.quantity(), FINE, RoundingMode.HALF_UP);
    }

    /** The same for people: cents, and up to four decimals where a cent is too coarse. */
    public BigDecimal shownUnitNet() {
        var shown = unitNet().setScale(SHOWN, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.scale() < 2 ? shown.setScale(2) : shown;
    }
}
