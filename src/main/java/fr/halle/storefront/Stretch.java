package fr.halle.storefront;

import fr.halle.catalog.Offer;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Some offers of a long list; {@code next} is the last one shown where more follow. */
record Stretch(List<Offer> offers, @Nullable UUID next) {

    private static final int SIZE = 24;

    /** What to ask for: one more than is shown tells whether more follow. */
    static final int LIMIT = SIZE + 1;

    static Stretch of(List<Offer> found) {
        if (found.size() <= SIZE) return new Stretch(found, null);
        var shown = found.subList(0, SIZE);
        return new Stretch(shown, shown.getLast().id().value());
    }
}
