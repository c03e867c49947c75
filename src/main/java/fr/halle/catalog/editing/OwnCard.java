package fr.halle.catalog.editing;

import fr.halle.kernel.Cover;
import fr.halle.kernel.ProductId;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A product in its merchant's list. Prices are null when it has no variant; {@code from} is its
 * first day, if it has one.
 */
public record OwnCard(
        ProductId id,
        String slug,
        String name,
        String art,
        @Nullable Cover cover,
        Place place,
        boolean withheld,
        boolean atOpening,
        @Nullable Money lowest,
        @Nullable Money highest,
        int variants,
        int available,
        @Nullable LocalDate from) {

    public boolean hasOnePrice() {
        return lowest != null && lowest.equals(highest);
    }
}
