package fr.halle.catalog;

import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much one article holds: grams, millilitres or pieces. */
public record NetQuantity(int amount, Unit unit) {

    /** Prices are compared per kilogram, litre or piece (arrêté du 16 novembre 1999). */
    public enum Unit {
        G(1000),
        ML(1000),
        PIECE(1);

        private final int reference;

        Unit(int reference) {
            this.reference = reference;
        }

        /** The name in the database and in files: g, ml or piece. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The price of one kilogram, litre or piece, rounded half up to the cent. */
    public Money unitPrice(Money price) {
        return price.multipliedBy(BigDecimal.valueOf(unit.reference), RoundingMode.HALF_UP)
                .dividedBy(amount, RoundingMode.HALF_UP);
    }
}
