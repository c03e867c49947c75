package fr.halle.search;

import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is looked for. Prices are cents, both ends included.
 *
 * @param words as {@link Search#understand} made them of what was typed; empty finds everything
 * @param shops only these; null for all
 * @param near whether the shops come nearest first, so that their order counts
 * @param condition the kind of what is not new; null for everything
 * @param after where the stretch before ended
 */
public record Query(
        List<Understood.Word> words,
        @Nullable Aisle aisle,
        @Nullable List<ShopId> shops,
        boolean near,
        @Nullable Long from,
        @Nullable Long to,
        boolean inStock,
        @Nullable String condition,
        Sort sort,
        @Nullable After after,
        int limit) {

    /** {@code top} is the one above it, or itself: then all those below it are meant. */
    public record Aisle(String slug, String top) {}

    /** Without words nothing is more relevant; without a place nothing is nearer. */
    Sort order() {
        return switch (sort) {
            case RELEVANCE -> words.isEmpty() ? near ? Sort.NEAR : Sort.NEWEST : sort;
            case NEAR -> near ? sort : Sort.NEWEST;
            default -> sort;
        };
    }

    /** Whether the order of the shops orders the products too. */
    boolean isByPlace() {
        return near && (order() == Sort.NEAR || order() == Sort.RELEVANCE);
    }

    /** All that it finds, in whatever order. */
    Query uncut() {
        return new Query(
                words,
                aisle,
                shops,
                false,
                from,
                to,
                inStock,
                condition,
                Sort.NEWEST,
                null,
                Integer.MAX_VALUE);
    }
}
