package fr.halle.ordering.basket;

import fr.halle.catalog.Offer;
import fr.halle.shops.Shop;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.util.List;

/** One shop's part of a basket. */
public record Parcel(Shop shop, List<Line> lines) {

    public record Line(Offer offer, int quantity) {

        public Money total() {
            return offer.price().multipliedBy(quantity);
        }

        /** Fewer are left than wanted, or it is no longer sold. */
        public boolean isShort() {
            return !offer.listed() || offer.available() < quantity;
        }
    }

    public Money total() {
        return Money.total(CurrencyUnit.EUR, lines.stream().map(Line::total).toList());
    }

    public int articles() {
        return lines.stream().mapToInt(Line::quantity).sum();
    }
}
