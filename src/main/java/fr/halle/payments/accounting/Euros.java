package fr.halle.payments.accounting;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Between the code's Money and the database's cents. */
public final class Euros {

    private Euros() {}

    public static Money of(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    public static long cents(Money amount) {
        if (!amount.getCurrencyUnit().equals(CurrencyUnit.EUR)) {
            throw new IllegalArgumentException("Not in euros: " + amount);
        }
        return amount.getAmountMinorLong();
    }
}
