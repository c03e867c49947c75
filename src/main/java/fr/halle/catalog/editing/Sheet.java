package fr.halle.catalog.editing;

import fr.halle.catalog.Facts;
import fr.halle.catalog.NetQuantity;
import fr.halle.catalog.condition.NoReturn;
import fr.halle.catalog.farm.Season;
import fr.halle.kernel.ByWeight;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A product as its merchant keeps it, on sale or not. {@code description} is safe HTML; {@code
 * changedAt} tells one state from the next, stock apart; {@code preparation} is in minutes.
 */
public record Sheet(
        ProductId id,
        ShopId shop,
        String slug,
        String name,
        String description,
        String category,
        Vat vat,
        String art,
        Days days,
        @Nullable Integer preparation,
        @Nullable NoReturn noReturn,
        @Nullable Facts facts,
        List<Line> lines,
        Place place,
        boolean withheld,
        boolean atOpening,
        Instant changedAt) {

    /**
     * From the first to the last day, both of them sold; none on a side that is open. {@code
     * season} comes each year.
     */
    public record Days(
            @Nullable LocalDate from, @Nullable LocalDate until, @Nullable Season season) {
        public static final Days ALWAYS = new Days(null, null, null);
    }

    /** One variant. {@code version}: of its stock, to count it. */
    public record Line(
            OfferId id,
            String label,
            Money price,
            String quantity,
            @Nullable NetQuantity net,
            String reference,
            String barcode,
            int available,
            int version,
            @Nullable ByWeight weight) {}
}
