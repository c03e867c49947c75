package fr.halle.ordering.placed;

import fr.halle.kernel.OfferId;
import fr.halle.kernel.Vat;

import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;

/** What was ordered, under the name and at the price of that moment. */
@NamedInterface("counter")
public record OrderLine(
        int position,
        OfferId offer,
        String name,
        int quantity,
        Money unitPrice,
        Vat vat,
        boolean cancelled,
        String cancelReason) {

    public Money total() {
        return unitPrice.multipliedBy(quantity);
    }
}
