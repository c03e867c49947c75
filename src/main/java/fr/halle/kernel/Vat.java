package fr.halle.kernel;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A rate of value added tax, in thousandths: 55 is 5.5 %. CGI art. 278 to 278-0 bis. */
public record Vat(int permille) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    public Vat {
        if (permille < 0 || permille > 1000) throw new IllegalArgumentException("VAT " + permille);
    }

    /** The tax inside a price that includes it, rounded half up to the cent on the whole line. */
    public Money within(Money gross) {
        var rate = BigDecimal.valueOf(permille);
        var tax =
                gross.getAmount()
                        .multiply(rate)
                        .divide(THOUSAND.add(rate), 2, RoundingMode.HALF_UP);
        return Money.of(gross.getCurrencyUnit(), tax);
    }
}
