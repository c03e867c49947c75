package fr.halle.ordering.basket;

import fr.halle.catalog.Offer;
import fr.halle.catalog.farm.Gathering;
import fr.halle.kernel.OfferId;
import fr.halle.shops.Shop;
import fr.halle.web.ui.Texts;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * One shop's part of a basket, fetched at one moment: that of the cycle of what is in it, if there
 * is one. {@code apart}: things of two cycles cannot be fetched together.
 */
public record Parcel(Shop shop, List<Line> lines, @Nullable Gathering gathering, boolean apart) {

    /** {@code contents}: what a weekly basket holds on the day it is fetched, else empty. */
    public record Line(Offer offer, int quantity, String contents) {

        public Money total() {
            return offer.priceOf(quantity);
        }

        /** The longest list of weights that anybody wants to read; what was chosen is on it. */
        int mostSteps() {
            return Math.max(quantity, Math.min(offer.available(), Quantity.MOST));
        }

        /** « 2 × », or the weight that is ordered: « 1,2 kg · ». */
        public String many(Texts texts) {
            return offer.weight() == null
                    ? texts.number(quantity) + "\u00a0×"
                    : texts.weight(offer.weight().target(quantity)) + "\u00a0·";
        }

        /** Fewer are left than wanted, or it is no longer sold, or not by so few. */
        public boolean isShort() {
            return !offer.listed() || offer.available() < quantity || isTooFew();
        }

        boolean isTooFew() {
            return quantity < offer.least();
        }
    }

    Parcel telling(Map<OfferId, String> contents) {
        return new Parcel(
                shop,
                lines.stream()
                        .map(
                                line ->
                                        new Line(
                                                line.offer(),
                                                line.quantity(),
                                                contents.getOrDefault(line.offer().id(), "")))
                        .toList(),
                gathering,
                apart);
    }

    /** Something in it is for shops alone: who buys it is one. */
    public boolean isForShops() {
        return lines.stream().anyMatch(line -> line.offer().isForShops());
    }

    public Money total() {
        return Money.total(CurrencyUnit.EUR, lines.stream().map(Line::total).toList());
    }

    /** Of what takes longest. */
    public Duration preparation() {
        return lines.stream()
                .map(line -> line.offer().preparation())
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** What has to be prepared longer than the shop's other goods; empty where nothing has. */
    public String slowest() {
        var longest = preparation();
        if (longest.isZero()) return "";
        return lines.stream()
                .map(Line::offer)
                .filter(offer -> offer.preparation().equals(longest))
                .findFirst()
                .map(Offer::name)
                .orElse("");
    }

    public int articles() {
        return lines.stream()
                .mapToInt(line -> line.offer().weight() == null ? line.quantity() : 1)
                .sum();
    }
}
