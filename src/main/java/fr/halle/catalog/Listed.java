package fr.halle.catalog;

import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import org.joda.money.Money;

/**
 * A product on sale as a list needs to find and sort it: at the price of the offer that its card
 * shows. {@code condition} is its kind, empty for what is new.
 */
public record Listed(
        ProductId id,
        ShopId shop,
        String name,
        String category,
        Money price,
        boolean inStock,
        String condition) {}
