package fr.halle.catalog.counting;

import fr.halle.kernel.OfferId;

import org.jspecify.annotations.Nullable;

/**
 * What is left of one thing. {@code lowAt}: its own threshold, none where the shop's counts; {@code
 * emptied}: how many somebody took away in the last hour by saying that none is left, else 0.
 */
public record StockRow(
        OfferId id,
        String slug,
        String name,
        String label,
        int available,
        int version,
        @Nullable Integer lowAt,
        boolean low,
        int emptied,
        boolean forShops) {

    public String fullName() {
        return label.isEmpty() ? name : name + ", " + label;
    }
}
