package fr.halle.storefront.listing;

import fr.halle.catalog.Category;
import fr.halle.search.Around;
import fr.halle.search.Understood;
import fr.halle.storefront.ShopRow;
import fr.halle.territory.Commune;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A stretch of products with what narrows it.
 *
 * @param here the aisle it is of, none for the whole market or a search
 * @param aisles where one may go on: the aisles below, or those in which something was found
 * @param total how many, or one more than is counted
 * @param next where the list goes on, none at its end
 */
record ListingPage(
        Asked.Answer asked,
        Ground ground,
        @Nullable Category here,
        List<Aisle> aisles,
        Understood understood,
        Namesakes namesakes,
        List<ListedCard> cards,
        int total,
        @Nullable String next) {

    /** {@code count} is 0 where nobody counted. */
    record Aisle(Category category, String href, boolean current, int count) {}

    /** A choice, and where the list goes without it. */
    record Chip(String label, String href) {}

    /** Shops and communes that are called as was asked. */
    record Namesakes(List<ShopRow> shops, List<Commune> communes) {

        boolean isEmpty() {
            return shops.isEmpty() && communes.isEmpty();
        }
    }

    Filters filters() {
        return asked.filters();
    }

    Choices choices() {
        return asked.choices();
    }

    List<Chip> chips(Texts texts) {
        return new Chips(filters(), choices(), ground, texts).all();
    }

    /** The aisle above this one, or itself. */
    @Nullable Category top() {
        return here == null ? null : ground.top(here);
    }

    /** Whether there are more than anybody counts. */
    boolean isMore() {
        return total > Around.MOST;
    }

    /** Whether somebody typed something. */
    boolean isAsked() {
        return !filters().text().isEmpty();
    }

    boolean goneOn() {
        return filters().after() != null;
    }
}
