package fr.halle.ordering.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class SpreadTests {

    @Test
    void theLargestRemainderGetsTheCentAndTiesGoToTheFirstLine() {
        assertThat(Spread.of(euros(100), Map.of(1, euros(1), 2, euros(1), 3, euros(98))))
                .isEqualTo(Map.of(1, euros(1), 2, euros(1), 3, euros(98)));
        assertThat(Spread.of(euros(2), Map.of(1, euros(50), 2, euros(50), 3, euros(50))))
                .isEqualTo(Map.of(1, euros(1), 2, euros(1)));
        assertThat(Spread.of(euros(10), Map.of(1, euros(300), 2, euros(400))))
                .isEqualTo(Map.of(1, euros(4), 2, euros(6)));
    }

    @Test
    void nobodyBearsMoreThanAllThatIsLeft() {
        assertThatThrownBy(() -> Spread.of(euros(101), Map.of(1, euros(100))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Spread.of(euros(-1), Map.of(1, euros(100))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whateverTheLinesTheSharesSumToTheAmountAndNoneExceedsItsLine() {
        var random = new Random(20261129);
        for (int i = 0; i < 2000; i++) {
            var left = new TreeMap<Integer, Money>();
            long total = 0;
            for (int line = 1; line <= 1 + random.nextInt(12); line++) {
                long cents = random.nextBoolean() ? random.nextInt(4) : random.nextLong(1L << 40);
                left.put(line, euros(cents));
                total += cents;
            }
            long amount = total == 0 ? 0 : random.nextLong(total + 1);
            var spread = Spread.of(euros(amount), left);
            assertThat(spread.values().stream().mapToLong(Money::getAmountMinorLong).sum())
                    .isEqualTo(amount);
            spread.forEach(
                    (line, share) ->
                            assertThat(share)
                                    .isLessThanOrEqualTo(left.get(line))
                                    .matches(Money::isPositive));
        }
    }

    private static Money euros(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
