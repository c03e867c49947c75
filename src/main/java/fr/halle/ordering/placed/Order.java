package fr.halle.ordering.placed;

import fr.halle.fulfilment.Consignment;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.OrderId;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;

import java.util.List;
import java.util.function.Function;

/** One shop's part of a purchase. */
@NamedInterface("counter")
public record Order(
        OrderId id,
        ShopId shop,
        String shopName,
        String shopSlug,
        String message,
        boolean cancelled,
        String cancelReason,
        List<OrderLine> lines) {

    /** The lines that still stand. */
    public List<OrderLine> standing() {
        return cancelled ? List.of() : lines.stream().filter(line -> !line.cancelled()).toList();
    }

    /** What is left to pay of it, VAT included. */
    public Money total() {
        return sum(OrderLine::total);
    }

    /** What was asked for when it was placed, for the lines that still stand. */
    public Money held() {
        return sum(OrderLine::held);
    }

    /** What the shopper agreed to pay beyond that, for what weighs more. */
    public Money extra() {
        return sum(OrderLine::extra);
    }

    public Money refunded() {
        return sum(OrderLine::refunded);
    }

    /** What may still be refunded of it. */
    public Money left() {
        return sum(OrderLine::left);
    }

    /** What a change of mind is about: lines that are taken back, and are not paid back yet. */
    public List<OrderLine> takenBack() {
        return standing().stream()
                .filter(line -> line.notTakenBack() == null && line.left().isPositive())
                .toList();
    }

    /** Nothing of it is handed over before the scales have spoken. */
    public boolean isToBeWeighed() {
        return standing().stream().anyMatch(OrderLine::isToBeWeighed);
    }

    public boolean isByWeight() {
        return standing().stream().anyMatch(line -> line.weight() != null);
    }

    private Money sum(Function<OrderLine, Money> amount) {
        return standing().stream().map(amount).reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    /** The counter page that this code opens, typed or read by a telephone. */
    public String collectionPath(Consignment consignment) {
        return "/counter/" + shopSlug + "/collection?code=" + consignment.code();
    }

    public int articles() {
        return standing().stream()
                .mapToInt(line -> line.weight() == null ? line.quantity() : 1)
                .sum();
    }
}
