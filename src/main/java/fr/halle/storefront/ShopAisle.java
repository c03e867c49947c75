package fr.halle.storefront;

import fr.halle.catalog.Category;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An aisle of the market, and how much of it one shop has. */
record ShopAisle(Category category, int products) {

    /** In the order of the market. */
    static List<ShopAisle> of(Map<String, Integer> products, List<Category> all) {
        return all.stream()
                .flatMap(
                        category ->
                                Optional.ofNullable(products.get(category.slug())).stream()
                                        .flatMap(n -> Stream.of(new ShopAisle(category, n))))
                .toList();
    }
}
