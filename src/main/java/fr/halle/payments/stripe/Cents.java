package fr.halle.payments.stripe;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Between the code's Money and Stripe's amounts, which are cents beside a currency's name. */
final class Cents {

    static final String EUR = "eur";

    private Cents() {}

    static long of(Money amount) {
        if (!amount.getCurrencyUnit().equals(CurrencyUnit.EUR)) {
            throw new IllegalArgumentException("Not in euros: " + amount);
        }
        return amount.getAmountMinorLong();
    }

    static Money money(long cents, String currency) {
        if (!currency.equals(EUR)) throw new IllegalStateException("Not in euros: " + currency);
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
