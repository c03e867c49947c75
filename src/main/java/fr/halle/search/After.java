package fr.halle.search;

import fr.halle.kernel.ProductId;

import org.jspecify.annotations.Nullable;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The last product of a stretch: how it ranked (its relevance, price or the place of its shop, zero
 * where only age counts) and which it was. In an address: {@code 1250-0198c0de-…}.
 */
public record After(long rank, ProductId product) {

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(\\d{1,12})-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    /** Null when it is no such key. */
    public static @Nullable After parse(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) return null;
        return new After(
                Long.parseLong(written.group(1)), new ProductId(UUID.fromString(written.group(2))));
    }

    @Override
    public String toString() {
        return rank + "-" + product.value();
    }
}
