package fr.halle.desk.shelf;

import fr.halle.catalog.NetQuantity;
import fr.halle.kernel.Vat;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Prices, rates and quantities as people type them. */
public final class Amounts {

    /** In force in metropolitan France (CGI art. 278 to 281 octies); none under art. 293 B. */
    public static final List<Vat> RATES =
            List.of(new Vat(200), new Vat(100), new Vat(55), new Vat(21), new Vat(0));

    /** By the name in the form: which unit it is kept in, and how many of those. */
    enum Unit {
        G(NetQuantity.Unit.G, 1),
        KG(NetQuantity.Unit.G, 1000),
        ML(NetQuantity.Unit.ML, 1),
        CL(NetQuantity.Unit.ML, 10),
        L(NetQuantity.Unit.ML, 1000),
        PIECE(NetQuantity.Unit.PIECE, 1);

        private final NetQuantity.Unit kept;
        private final int times;

        Unit(NetQuantity.Unit kept, int times) {
            this.kept = kept;
            this.times = times;
        }
    }

    private Amounts() {}

    /** -1 for anything that is not a whole number of reasonable size. */
    public static int number(String typed) {
        var plain = plain(typed);
        return plain.matches("\\d{1,7}") ? Integer.parseInt(plain) : -1;
    }

    /** « 3,20 », « 3.2 », « 3,20 € »; empty for anything else. */
    public static Optional<Money> price(String typed) {
        var plain = plain(typed).replace("€", "").replace(',', '.');
        return plain.matches("\\d{1,7}(\\.\\d{1,2})?")
                ? Optional.of(Money.of(CurrencyUnit.EUR, new BigDecimal(plain)))
                : Optional.empty();
    }

    public static String typed(Vat rate) {
        return BigDecimal.valueOf(rate.permille(), 1).stripTrailingZeros().toPlainString();
    }

    public static Optional<Vat> rate(String typed) {
        return RATES.stream().filter(rate -> typed(rate).equals(typed)).findFirst();
    }

    /** « 1,5 » in kg is 1500 g; empty when it is no quantity, or not whole in the smallest unit. */
    static Optional<NetQuantity> net(String typed, String unit) {
        var plain = plain(typed).replace(',', '.');
        var known = List.of(Unit.values()).stream().filter(each -> each.name().equals(unit));
        if (!plain.matches("\\d{1,7}(\\.\\d{1,3})?")) return Optional.empty();
        return known.findFirst()
                .map(
                        each ->
                                new NetQuantity(
                                        new BigDecimal(plain)
                                                .multiply(BigDecimal.valueOf(each.times))
                                                .setScale(0, RoundingMode.HALF_UP)
                                                .intValue(),
                                        each.kept))
                .filter(net -> net.amount() > 0);
    }

    static String of(NetQuantity net) {
        return isLarge(net)
                ? BigDecimal.valueOf(net.amount(), 3)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',')
                : String.valueOf(net.amount());
    }

    static String unit(NetQuantity net) {
        if (!isLarge(net)) return net.unit().name();
        return net.unit() == NetQuantity.Unit.G ? "KG" : "L";
    }

    /** A kilogram or a litre and more. */
    private static boolean isLarge(NetQuantity net) {
        return net.unit() != NetQuantity.Unit.PIECE && net.amount() >= 1000;
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s\u00a0\u202f]", "");
    }
}
