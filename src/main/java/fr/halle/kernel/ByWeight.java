package fr.halle.kernel;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How something is ordered whose weight only the scales know: in steps of so many grams, paid for
 * up to so many per cent more.
 */
public record ByWeight(int stepGrams, int tolerancePercent) {

    public static final int LEAST_STEP = 10;
    public static final int MOST_STEP = 20_000;
    public static final int USUAL_TOLERANCE = 10;
    public static final int MOST_TOLERANCE = 30;

    public ByWeight {
        if (stepGrams < LEAST_STEP || stepGrams > MOST_STEP) {
            throw new IllegalArgumentException("A step of " + stepGrams + " g");
        }
        if (tolerancePercent < 0 || tolerancePercent > MOST_TOLERANCE) {
            throw new IllegalArgumentException("A tolerance of " + tolerancePercent + " %");
        }
    }

    /** As rows keep it: none for a step of nothing. */
    public static @Nullable ByWeight of(int stepGrams, int tolerancePercent) {
        return stepGrams == 0 ? null : new ByWeight(stepGrams, tolerancePercent);
    }

    /** The weight that is ordered, in grams. */
    public int target(int steps) {
        return stepGrams * steps;
    }

    /** The weight that is paid for in advance, in whole grams, a part of a gram left out. */
    public int most(int steps) {
        return (int) (target(steps) * (100L + tolerancePercent) / 100);
    }

    /** Price of a kilogram × grams / 1000, rounded half up to the cent, on the whole line. */
    public static Money price(Money perKilo, int grams) {
        var exact = perKilo.getAmount().multiply(BigDecimal.valueOf(grams, 3));
        return Money.of(perKilo.getCurrencyUnit(), exact.setScale(2, RoundingMode.HALF_UP));
    }
}
