package fr.halle.storefront;

import fr.halle.catalog.Offer;
import fr.halle.catalog.Product;
import fr.halle.catalog.farm.Gathering;
import fr.halle.fulfilment.Slot;
import fr.halle.kernel.ByWeight;
import fr.halle.shops.Shop;
import fr.halle.storefront.linked.ProductHead;
import fr.halle.web.ui.Head;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * {@code shown} is the offer whose price is on the slate; {@code slot} the first free place for
 * coming to fetch it, if there is one; {@code url} makes a whole address of a path.
 */
record ProductPage(
        Shop shop,
        String commune,
        Product product,
        Offer shown,
        @Nullable Slot slot,
        @Nullable Gathering gathering,
        String contents,
        Instant now,
        LocalDate today,
        List<OfferCard> others,
        UnaryOperator<String> url) {

    private static final int FEW = 3;
    private static final int MOST_STEPS = 99;
    private static final int POUND = 500;

    /** The one that the address names, sold out or not; else the first that can be had. */
    static Offer choice(List<Offer> offers, String variant) {
        return offers.stream()
                .filter(offer -> !variant.isEmpty() && offer.variant().equals(variant))
                .findFirst()
                .or(() -> offers.stream().filter(offer -> !offer.isSoldOut()).findFirst())
                .orElseGet(offers::getFirst);
    }

    boolean hasVariants() {
        return product.offers().size() > 1;
    }

    /** What makes choosing and looking smoother where scripts run. */
    List<String> scripts() {
        var scripts = new ArrayList<String>();
        if (hasVariants()) scripts.add("variant");
        if (!product.pictures().isEmpty()) scripts.add("zoom");
        return scripts;
    }

    boolean canBeOrdered() {
        return product.offers().stream().anyMatch(offer -> !offer.isSoldOut())
                && shown.listed()
                && !shop.paused()
                && shop.trade().sellsByBasket();
    }

    /** A service by quote: one asks the shop. */
    boolean isByQuote() {
        var condition = shown.condition();
        return condition != null && !condition.isOrdered();
    }

    /** One radio is always checked, and never one that is sold out. */
    boolean isChosen(Offer offer) {
        return offer.equals(shown.isSoldOut() ? choice(product.offers(), "") : shown);
    }

    String season(Texts texts) {
        return SeasonWords.of(shown.season(), shown.outOfSeason(), texts);
    }

    /** One thing, sold by weight: the list says weights instead of a number. */
    boolean isWeightChosen() {
        return !hasVariants() && shown.weight() != null;
    }

    List<Integer> steps() {
        return IntStream.rangeClosed(1, Math.clamp(shown.available(), 1, MOST_STEPS))
                .boxed()
                .toList();
    }

    /** About a pound, as people shop; or one portion where that is more. */
    int usualSteps() {
        var weight = Objects.requireNonNull(shown.weight());
        return Math.clamp(POUND / weight.stepGrams(), 1, steps().size());
    }

    /** In per cent, of whatever here is weighed; -1 where nothing is. */
    int tolerance() {
        return product.offers().stream()
                .map(Offer::weight)
                .filter(Objects::nonNull)
                .mapToInt(ByWeight::tolerancePercent)
                .max()
                .orElse(-1);
    }

    static boolean isRare(Offer offer) {
        return offer.available() <= FEW;
    }

    static String availability(Offer offer, Texts texts) {
        if (offer.isSoldOut()) return texts.text("storefront.sold-out");
        return isRare(offer)
                ? texts.text("storefront.product.few", offer.available())
                : texts.text("storefront.product.available");
    }

    /** « le pot de 250 g · 17,80 € le kg ». */
    static String measure(Offer offer, Texts texts) {
        return OfferCard.note(offer.quantity(), offer.price(), offer.net(), texts);
    }

    String collection(Texts texts) {
        if (slot == null) return texts.text("storefront.product.no-slot");
        return texts.text(
                "storefront.product.slot",
                Days.near(slot.day(), today, texts),
                texts.time(slot.from()),
                texts.time(slot.to()));
    }

    Head head(Texts texts) {
        return ProductHead.of(product, shown, shop, commune, url, texts);
    }
}
