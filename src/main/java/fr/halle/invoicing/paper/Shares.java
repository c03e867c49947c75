package fr.halle.invoicing.paper;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Whole cents by largest remainder: the shares sum exactly; ties go to who comes first. */
public final class Shares {

    private Shares() {}

    /** {@code weights} are not negative and not all zero. */
    public static List<Long> of(long whole, List<Long> weights) {
        var all = BigInteger.valueOf(weights.stream().mapToLong(Long::longValue).sum());
        var shares = new ArrayList<Long>();
        var remainders = new ArrayList<BigInteger>();
        for (long weight : weights) {
            var parts =
                    BigInteger.valueOf(whole)
                            .multiply(BigInteger.valueOf(weight))
                            .divideAndRemainder(all);
            shares.add(parts[0].longValueExact());
            remainders.add(parts[1]);
        }
        long left = whole - shares.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(index -> shares.set(index, shares.get(index) + 1));
        return shares;
    }
}
