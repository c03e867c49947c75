package fr.halle.catalog.checking;

import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import java.util.List;

/**
 * A listing with all it says. {@code text} is its description in plain words; {@code pictures} are
 * their alternative texts; {@code twin}: an older listing of the shop bears the same name.
 */
public record ListedForCheck(
        ProductId id,
        ShopId shop,
        String slug,
        String name,
        String text,
        String category,
        List<Variant> variants,
        String origin,
        boolean allergensDeclared,
        List<String> pictures,
        boolean twin) {

    /** {@code cents}: the price without reduction; {@code net}: its quantity is known. */
    public record Variant(long cents, boolean net, String barcode) {}
}
