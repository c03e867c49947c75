package fr.halle.ordering.counter;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * An amount over the lines of an order, in proportion to what is left of each: by largest
 * remainder, ties to the first line, so that the shares sum exactly and none exceeds its line.
 */
final class Spread {

    private record Share(int position, long cents, BigInteger remainder) {}

    private Spread() {}

    /**
     * By position; lines that bear nothing are left out. The amount is at most all that is left.
     */
    static Map<Integer, Money> of(Money amount, Map<Integer, Money> left) {
        long total = left.values().stream().mapToLong(Money::getAmountMinorLong).sum();
        long cents = amount.getAmountMinorLong();
        if (cents < 0 || cents > total) {
            throw new IllegalArgumentException(amount + " of " + total + " cents");
        }
        var shares = new ArrayList<Share>();
        left.forEach((position, each) -> shares.add(share(position, each, cents, total)));
        long rest = cents - shares.stream().mapToLong(Share::cents).sum();
        shares.sort(
                Comparator.comparing(Share::remainder).reversed().thenComparing(Share::position));
        var spread = new TreeMap<Integer, Money>();
        for (var share : shares) {
            long borne = share.cents() + (rest-- > 0 ? 1 : 0);
            if (borne > 0) {
                spread.put(share.position(), Money.ofMinor(CurrencyUnit.EUR, borne));
            }
        }
        return spread;
    }

    /** Without overflow, whatever an order comes to. */
    private static Share share(int position, Money left, long cents, long total) {
        if (total == 0) return new Share(position, 0, BigInteger.ZERO);
        var parts =
                BigInteger.valueOf(left.getAmountMinorLong())
                        .multiply(BigInteger.valueOf(cents))
                        .divideAndRemainder(BigInteger.valueOf(total));
        return new Share(position, parts[0].longValueExact(), parts[1]);
    }
}
