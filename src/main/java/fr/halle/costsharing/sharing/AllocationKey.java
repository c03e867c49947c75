package fr.halle.costsharing.sharing;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How an expense is shared: a part for the département, a begun cent included; the rest among the
 * partners by population, to the nearest cent below, and the cents that are left to the largest
 * remainders, ties to the smaller SIREN. Each expense is shared on its own.
 *
 * @param departmentPermille the département's part
 * @param populations of the partners, by SIREN
 */
public record AllocationKey(int departmentPermille, SortedMap<String, Integer> populations) {

    private static final int WHOLE = 1000;

    /** Nobody to share among. */
    public static final class NobodyToShare extends IllegalArgumentException {
        NobodyToShare() {
            super("No partner counts an inhabitant: there is nothing to share by");
        }
    }

    public AllocationKey {
        if (departmentPermille < 0 || departmentPermille > WHOLE) {
            throw new IllegalArgumentException("Not a part of 1000: " + departmentPermille);
        }
        if (populations.values().stream().anyMatch(people -> people < 0)) {
            throw new IllegalArgumentException("A negative population: " + populations);
        }
        if (populations.values().stream().allMatch(people -> people == 0)) {
            throw new NobodyToShare();
        }
        populations = new TreeMap<>(populations);
    }

    /** Of an amount of nought or more. */
    public Shares share(Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("Nothing to share: " + amount);
        }
        long cents = amount.getAmountMinorLong();
        long department = Math.ceilDiv(Math.multiplyExact(cents, departmentPermille), WHOLE);
        var partners = new TreeMap<String, Money>();
        byPopulation(cents - department).forEach((siren, part) -> partners.put(siren, euros(part)));
        return new Shares(euros(department), partners);
    }

    private SortedMap<String, Long> byPopulation(long cents) {
        var all = BigInteger.valueOf(populations.values().stream().mapToLong(each -> each).sum());
        var parts = new TreeMap<String, Long>();
        var remainders = new TreeMap<String, BigInteger>();
        populations.forEach(
                (siren, people) -> {
                    var exact = BigInteger.valueOf(cents).multiply(BigInteger.valueOf(people));
                    var divided = exact.divideAndRemainder(all);
                    parts.put(siren, divided[0].longValueExact());
                    remainders.put(siren, divided[1]);
                });
        long left = cents - parts.values().stream().mapToLong(each -> each).sum();
        remainders.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())) // stable: by SIREN
                .limit(left)
                .forEach(each -> parts.merge(each.getKey(), 1L, Long::sum));
        return parts;
    }

    private static Money euros(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
