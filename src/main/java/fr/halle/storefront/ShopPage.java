package fr.halle.storefront;

import fr.halle.shops.Closure;
import fr.halle.shops.Shop;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** {@code next} is where the list of products goes on. */
record ShopPage(
        ShopRow row,
        List<DayRow> week,
        List<Closure> closures,
        List<OfferCard> cards,
        @Nullable UUID next,
        boolean goneOn) {

    Shop shop() {
        return row.shop();
    }

    static String closure(Closure closure, Texts texts) {
        var first = texts.day(closure.firstDay());
        var days =
                closure.firstDay().equals(closure.lastDay())
                        ? texts.text("storefront.shop.closure.day", first)
                        : texts.text(
                                "storefront.shop.closure.days",
                                first,
                                texts.day(closure.lastDay()));
        return closure.reason().isEmpty()
                ? days
                : texts.text("storefront.shop.closure.reason", days, closure.reason());
    }
}
