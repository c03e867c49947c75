package fr.halle.storefront;

import fr.halle.catalog.Category;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What lies on a shop's counter: one stretch of its products, all or of one aisle. {@code next} is
 * where they go on.
 *
 * @param aisle the slug of the chosen one, or empty
 */
record Counter(
        List<Aisle> aisles,
        String aisle,
        List<OfferCard> cards,
        @Nullable UUID next,
        boolean goneOn) {

    /** An aisle of the market, and how much of it this shop has. */
    record Aisle(Category category, int products) {

        /** In the order of the market. */
        static List<Aisle> of(Map<String, Integer> products, List<Category> all) {
            return all.stream()
                    .filter(category -> products.containsKey(category.slug()))
                    .map(category -> new Aisle(category, products.getOrDefault(category.slug(), 0)))
                    .toList();
        }
    }

    /** One aisle needs no choice. */
    boolean hasChoice() {
        return aisles.size() > 1;
    }

    int products() {
        return aisles.stream().mapToInt(Aisle::products).sum();
    }
}
