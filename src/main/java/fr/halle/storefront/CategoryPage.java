package fr.halle.storefront;

import fr.halle.catalog.Category;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * An aisle. {@code top} is the one above it, or itself; {@code below} are the aisles of that one.
 *
 * @param next where the list goes on, none at its end
 * @param goneOn whether this is not the beginning of the list
 */
record CategoryPage(
        Category here,
        Category top,
        List<Category> below,
        List<OfferCard> cards,
        @Nullable UUID next,
        boolean goneOn) {}
