package fr.halle.dac7;

import fr.halle.kernel.OrganisationId;
import fr.halle.ordering.figures.YearlySales;
import fr.halle.ordering.figures.YearlySales.Quarter;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The door: who sold what here in a year, by legal person. */
@Component
public class Sellers {

    private final YearlySales sales;
    private final Shops shops;
    private final Identities identities;
    private final Fees fees;

    Sellers(YearlySales sales, Shops shops, Identities identities, Fees fees) {
        this.sales = sales;
        this.shops = shops;
        this.identities = identities;
        this.fees = fees;
    }

    /** All that sold something, by name, declared or not. */
    public List<Seller> of(int year) {
        return of(sales.of(year), fees.of(year));
    }

    /** One of them, if it sold anything. */
    public Optional<Seller> of(int year, OrganisationId organisation) {
        var own = shops.runBy(List.of(organisation)).keySet();
        var withheld = fees.of(year, List.of(organisation));
        return of(sales.of(year, own), withheld).stream().findFirst();
    }

    private List<Seller> of(List<Quarter> quarters, Map<OrganisationId, List<Money>> withheld) {
        var known = shops.byIds(quarters.stream().map(Quarter::shop).distinct().toList());
        var owners =
                known.values().stream()
                        .sorted(Comparator.comparing(Shop::slug))
                        .collect(Collectors.groupingBy(Shop::organisation));
        var first = owners.values().stream().map(List::getFirst).toList();
        var who = identities.of(first);
        return owners.entrySet().stream()
                .map(
                        owned ->
                                seller(
                                        owned.getKey(),
                                        owned.getValue(),
                                        Objects.requireNonNull(who.get(owned.getKey())),
                                        quarters,
                                        withheld.getOrDefault(owned.getKey(), Fees.NONE)))
                .sorted(Comparator.comparing(seller -> seller.identity().name()))
                .toList();
    }

    private Seller seller(
            OrganisationId id,
            List<Shop> theirs,
            Seller.Identity identity,
            List<Quarter> quarters,
            List<Money> withheld) {
        var ids = theirs.stream().map(Shop::id).toList();
        var own = quarters.stream().filter(each -> ids.contains(each.shop())).toList();
        return new Seller(
                id,
                ids,
                identity,
                each(quarter -> sum(own, quarter, Quarter::gross)),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(
                                quarter ->
                                        own.stream()
                                                .filter(one -> one.quarter() == quarter)
                                                .mapToInt(Quarter::orders)
                                                .sum())
                        .toList(),
                withheld);
    }

    private static List<Money> each(Function<Integer, Money> ofQuarter) {
        return IntStream.rangeClosed(1, 4).boxed().map(ofQuarter).toList();
    }

    private static Money sum(List<Quarter> own, int quarter, Function<Quarter, Money> amount) {
        return own.stream()
                .filter(one -> one.quarter() == quarter)
                .map(amount)
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }
}
