package fr.halle.catalog.trade;

import fr.halle.kernel.OfferId;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;

import org.joda.money.Money;

/** Something offered to shops, by {@code least} pieces at a time; {@code gross} includes VAT. */
public record TradeOffer(
        OfferId id,
        ShopId shop,
        String name,
        String label,
        Money gross,
        Vat vat,
        String quantity,
        int least,
        int available) {

    /** Without VAT: what shops compare. */
    public Money net() {
        return gross.minus(vat.within(gross));
    }

    public String fullName() {
        return label.isEmpty() ? name : name + ", " + label;
    }
}
