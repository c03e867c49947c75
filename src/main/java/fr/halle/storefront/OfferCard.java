package fr.halle.storefront;

import fr.halle.catalog.NetQuantity;
import fr.halle.catalog.Offer;
import fr.halle.catalog.condition.Condition;
import fr.halle.catalog.farm.Season;
import fr.halle.kernel.Cover;
import fr.halle.shops.Shop;
import fr.halle.web.ui.Texts;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A product in a list, at the price of one offer of it. {@code by} is empty on the page of its own
 * shop.
 */
public record OfferCard(
        String href,
        String name,
        String art,
        Money price,
        String quantity,
        @Nullable NetQuantity net,
        String by,
        boolean soldOut,
        Offer.@Nullable Cut cut,
        @Nullable Cover cover,
        @Nullable Condition condition,
        @Nullable Season season,
        boolean outOfSeason) {

    static OfferCard of(Offer offer, Shop shop, String by) {
        return new OfferCard(
                "/shops/" + shop.slug() + "/" + offer.productSlug(),
                offer.name(),
                offer.art(),
                offer.price(),
                offer.quantity(),
                offer.net(),
                by,
                offer.isSoldOut(),
                offer.cut(),
                offer.cover(),
                offer.condition(),
                offer.season(),
                offer.outOfSeason());
    }

    /** « revient en juin », « de saison »; empty for what is always there. */
    String season(Texts texts) {
        return SeasonWords.of(season, outOfSeason, texts);
    }

    String note(Texts texts) {
        return note(quantity, price, net, texts);
    }

    /** « le pot de 250 g · 17,80 € le kg ». */
    static String note(String quantity, Money price, @Nullable NetQuantity net, Texts texts) {
        var unitPrice = UnitPrice.of(price, net, texts);
        return unitPrice.isEmpty() ? quantity : quantity + "\u00a0· " + unitPrice;
    }
}
