package fr.halle.storefront;

import fr.halle.catalog.Offer;
import fr.halle.catalog.Product;
import fr.halle.fulfilment.Slot;
import fr.halle.shops.Shop;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** {@code slot} is the first free place for coming to fetch it, if there is one. */
record ProductPage(
        Shop shop,
        String commune,
        Product product,
        @Nullable Slot slot,
        LocalDate today,
        List<OfferCard> others) {

    private static final int FEW = 3;

    /** The one whose price is on the slate: the first that can be had. */
    Offer shown() {
        return product.offers().stream()
                .filter(offer -> !offer.isSoldOut())
                .findFirst()
                .orElseGet(() -> product.offers().getFirst());
    }

    boolean hasVariants() {
        return product.offers().size() > 1;
    }

    boolean canBeOrdered() {
        return !shown().isSoldOut() && !shop.paused() && shop.trade().sellsByBasket();
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
}
