package fr.halle.ordering.basket;

import fr.halle.catalog.Offer;
import fr.halle.kernel.OfferId;
import fr.halle.web.ui.Texts;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** {@code problem} names the sentence about the one quantity that could not be used. */
record BasketPage(
        List<Parcel> parcels, @Nullable Problem problem, @Nullable String added, Instant now) {

    record Problem(Offer offer, String key, String typed) {

        String in(Texts texts) {
            return texts.text(key, typed, offer.least());
        }
    }

    Money total() {
        return Money.total(CurrencyUnit.EUR, parcels.stream().map(Parcel::total).toList());
    }

    int articles() {
        return parcels.stream().mapToInt(Parcel::articles).sum();
    }

    boolean isWrong(OfferId offer) {
        return problem != null && problem.offer().id().equals(offer);
    }
}
