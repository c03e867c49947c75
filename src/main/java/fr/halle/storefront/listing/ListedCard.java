package fr.halle.storefront.listing;

import fr.halle.storefront.OfferCard;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

/** {@code kilometres} to its shop, null where no place was asked for. */
record ListedCard(OfferCard offer, @Nullable Double kilometres) {

    /** « À 12 km », « sur place »; empty where no place was asked for. */
    String near(Texts texts) {
        if (kilometres == null) return "";
        long whole = Math.round(kilometres);
        return whole == 0
                ? texts.text("storefront.listing.here")
                : texts.text("storefront.listing.away", whole);
    }
}
