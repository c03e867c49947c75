package fr.halle.catalog.entries;

import fr.halle.catalog.NetQuantity;
import fr.halle.kernel.Vat;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a file says of one product. Null means that it says nothing: what is known stays. {@code
 * slug} may be empty where only references are given. {@code type} is the merchant's own word for
 * what it is, where it is none of our aisles.
 */
public record Entry(
        int row,
        String slug,
        boolean byKey,
        @Nullable String name,
        @Nullable String description,
        String type,
        @Nullable String category,
        @Nullable Vat vat,
        Standing standing,
        SaidFacts facts,
        SaidDays days,
        @Nullable SaidCondition condition,
        List<Variant> variants,
        List<Picture> pictures) {

    /** A product shows no more; more would be leafed through by nobody. */
    public static final int MOST_PICTURES = 8;

    /** {@code source}: an address or the name of a file; {@code text}: what it shows, if said. */
    public record Picture(int row, String source, String text) {}

    /**
     * {@code labelled}: the file tells variants apart. {@code count} is what the file says there
     * are, in the count of earlier files.
     */
    public record Variant(
            int row,
            String label,
            boolean labelled,
            @Nullable Long cents,
            @Nullable String unit,
            @Nullable NetQuantity net,
            @Nullable Integer count,
            String reference,
            String barcode,
            @Nullable Weight weight) {}

    /** By weight, in steps of so many grams; the tolerance in per cent where the file says it. */
    public record Weight(int step, @Nullable Integer tolerance) {}
}
