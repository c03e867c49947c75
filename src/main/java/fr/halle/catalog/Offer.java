package fr.halle.catalog;

import fr.halle.kernel.Cover;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An offer with what is needed to show it in a list, a basket or an order. {@code label} is the
 * variant, maybe empty. {@code cover} is the product's first photograph; without one {@code art}
 * names its drawing.
 */
public record Offer(
        OfferId id,
        ShopId shop,
        String productSlug,
        String name,
        String label,
        Money price,
        Vat vat,
        String quantity,
        @Nullable NetQuantity net,
        String art,
        int available,
        boolean listed,
        @Nullable Cover cover) {

    /** « Miel de tilleul, 250 g ». */
    public String fullName() {
        return label.isEmpty() ? name : name + ", " + label;
    }

    public boolean isSoldOut() {
        return available == 0;
    }
}
