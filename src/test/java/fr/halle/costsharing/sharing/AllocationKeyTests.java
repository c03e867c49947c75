package fr.halle.costsharing.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Parts come to the amount, and nobody bears a cent more or less than is fair. */
class AllocationKeyTests {

    private static final int TRIES = 100_000;

    @Test
    void partsAlwaysComeToTheAmountAndNobodyIsACentAway() {
        var random = new Random(6);
        for (int i = 0; i < TRIES; i++) {
            var populations = populations(random);
            var amount = euros(random.nextLong(i % 2 == 0 ? 100 : 10_000_000_000L));
            var shares = new AllocationKey(500, populations).share(amount);
            assertThat(shares.total()).isEqualTo(amount);
            assertThat(shares.partners().keySet()).isEqualTo(populations.keySet());
            long half = shares.department().getAmountMinorLong();
            assertThat(2 * half - amount.getAmountMinorLong()).isBetween(0L, 1L);
            fair(shares, populations);
        }
    }

    @Test
    void anOddCentIsTheDepartments() {
        var shares = new AllocationKey(500, new TreeMap<>(Map.of("1", 1))).share(euros(101));
        assertThat(shares.department()).isEqualTo(euros(51));
        assertThat(shares.partners()).containsOnly(Map.entry("1", euros(50)));
    }

    @Test
    void equalRemaindersGoToTheSmallerSirenAndTheLargestFirst() {
        var equal = new TreeMap<>(Map.of("300000000", 1, "100000000", 1, "200000000", 1));
        assertThat(new AllocationKey(0, equal).share(euros(2)).partners())
                .containsExactly(
                        Map.entry("100000000", euros(1)),
                        Map.entry("200000000", euros(1)),
                        Map.entry("300000000", euros(0)));
        var larger = new TreeMap<>(Map.of("100000000", 1, "200000000", 2));
        assertThat(new AllocationKey(0, larger).share(euros(1)).partners())
                .containsEntry("200000000", euros(1));
    }

    @Test
    void whoCountsNobodyPaysNothingAndWhereNobodyCountsNothingIsShared() {
        var one = new TreeMap<>(Map.of("1", 0, "2", 7));
        assertThat(new AllocationKey(500, one).share(euros(1_000)).partners())
                .containsExactly(Map.entry("1", euros(0)), Map.entry("2", euros(500)));
        var nobody = new TreeMap<>(Map.of("1", 0, "2", 0));
        assertThatThrownBy(() -> new AllocationKey(500, nobody))
                .isInstanceOf(AllocationKey.NobodyToShare.class);
        assertThatThrownBy(() -> new AllocationKey(500, new TreeMap<>()))
                .isInstanceOf(AllocationKey.NobodyToShare.class);
        assertThatThrownBy(() -> new AllocationKey(500, one).share(euros(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Each within less than a cent of its exact part: cents × people / all people. */
    private static void fair(Shares shares, SortedMap<String, Integer> populations) {
        long shared =
                shares.partners().values().stream().mapToLong(Money::getAmountMinorLong).sum();
        var all = BigInteger.valueOf(populations.values().stream().mapToLong(each -> each).sum());
        shares.partners()
                .forEach(
                        (siren, part) -> {
                            var exact =
                                    BigInteger.valueOf(shared)
                                            .multiply(BigInteger.valueOf(populations.get(siren)));
                            var borne = BigInteger.valueOf(part.getAmountMinorLong()).multiply(all);
                            assertThat(borne.subtract(exact).abs()).isLessThan(all);
                        });
    }

    private static SortedMap<String, Integer> populations(Random random) {
        var populations = new TreeMap<String, Integer>();
        int partners = 1 + random.nextInt(12);
        for (int i = 0; i < partners; i++) {
            int people = random.nextInt(4) == 0 ? 0 : random.nextInt(200_000);
            populations.put("%09d".formatted(random.nextInt(1_000_000_000)), people);
        }
        populations.put("000000000", 1 + random.nextInt(10)); // somebody counts
        return populations;
    }

    private static Money euros(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
