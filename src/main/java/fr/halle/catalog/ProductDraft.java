package fr.halle.catalog;

import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A product as a merchant, a file or the demonstration describes it. {@code slug} names it within
 * its shop: the same slug again describes the same product. {@code description} is HTML from
 * outside and is sanitised when kept.
 */
public record ProductDraft(
        ShopId shop,
        String slug,
        String name,
        String description,
        String category,
        Vat vat,
        String art,
        @Nullable Facts facts,
        List<Variant> variants) {

    /** Without facts: those that are known stay. */
    public ProductDraft(
            ShopId shop,
            String slug,
            String name,
            String description,
            String category,
            Vat vat,
            String art,
            List<Variant> variants) {
        this(shop, slug, name, description, category, vat, art, null, variants);
    }

    /**
     * {@code label} is empty when there is only one. {@code quantity} says what one is (« le pot de
     * 250 g »); {@code net} allows a price per kilogram or litre. {@code count} is how many the
     * merchant says there are. {@code reference} is the merchant's own number for it and {@code
     * barcode} its GTIN, empty where nothing is said: what is known then stays.
     */
    public record Variant(
            String label,
            Money price,
            String quantity,
            @Nullable NetQuantity net,
            int count,
            String reference,
            String barcode) {

        /** Without numbers of any kind. */
        public Variant(
                String label, Money price, String quantity, @Nullable NetQuantity net, int count) {
            this(label, price, quantity, net, count, "", "");
        }
    }
}
