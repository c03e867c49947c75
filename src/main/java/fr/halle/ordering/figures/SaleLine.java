package fr.halle.ordering.figures;

import fr.halle.kernel.Vat;

import org.joda.money.Money;

import java.time.LocalDate;

/**
 * One line of an order, for the books. {@code gross} is what it was sold for, VAT included; {@code
 * refunded} is what was given back of that.
 */
public record SaleLine(
        LocalDate day,
        String purchase,
        String name,
        int quantity,
        Vat vat,
        Money gross,
        Money refunded) {

    public Money tax() {
        return vat.within(gross);
    }

    public Money net() {
        return gross.minus(tax());
    }
}
