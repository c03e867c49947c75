package fr.halle.storefront;

import fr.halle.catalog.NetQuantity;
import fr.halle.web.ui.Texts;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The price of a kilogram, a litre or a piece, to stand beside the price: arrêté du 16 novembre
 * 1999.
 */
final class UnitPrice {

    private UnitPrice() {}

    /** « 17,80 € le kg »; empty where nothing compares, or where it would say the price again. */
    static String of(Money price, @Nullable NetQuantity net, Texts texts) {
        if (net == null) return "";
        var unitPrice = net.unitPrice(price);
        if (unitPrice.isEqual(price)) return "";
        return texts.text("storefront.per." + net.unit().code(), texts.money(unitPrice));
    }
}
