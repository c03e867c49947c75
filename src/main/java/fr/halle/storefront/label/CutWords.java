package fr.halle.storefront.label;

import fr.halle.catalog.Offer;
import fr.halle.kernel.CivilTime;
import fr.halle.web.ui.Texts;

/** How a reduction is said: by its prices and its last day, never by a percentage that flashes. */
public final class CutWords {

    private CutWords() {}

    /** « Jusqu’au samedi 21 janvier. »; the moment itself is no longer part of it. */
    public static String until(Offer.Cut cut, Texts texts) {
        var last = CivilTime.local(cut.until().minusMillis(1)).toLocalDate();
        return texts.text("storefront.price.until", texts.day(last));
    }
}
