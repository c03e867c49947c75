package fr.halle.catalog.editing;

import fr.halle.catalog.Facts;
import fr.halle.catalog.NetQuantity;
import fr.halle.catalog.condition.NoReturn;
import fr.halle.catalog.counting.StockChange;
import fr.halle.kernel.ByWeight;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.Vat;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A product as its merchant wants it. {@code description} is plain words, paragraphs apart by an
 * empty line; a line without an id is a new variant.
 */
public record Edited(
        String name,
        String description,
        String category,
        Vat vat,
        Sheet.Days days,
        @Nullable Integer preparation,
        @Nullable NoReturn noReturn,
        Facts facts,
        List<Line> lines) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_DESCRIPTION = 20_000;
    public static final int LONGEST_LABEL = 200;
    public static final int MOST_LINES = 50;
    public static final int MOST_PIECES = 1_000_000;
    public static final int LONGEST_PREPARATION = 20_160;

    public record Line(
            @Nullable OfferId id,
            String label,
            Money price,
            String quantity,
            @Nullable NetQuantity net,
            String reference,
            String barcode,
            StockChange stock,
            @Nullable ByWeight weight) {}
}
