package fr.halle.ordering.placed;

import fr.halle.fulfilment.Consignment;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.OrderId;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;

import java.util.List;

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
        return standing().stream()
                .map(OrderLine::total)
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    /** The counter page that this code opens, typed or read by a telephone. */
    public String collectionPath(Consignment consignment) {
        return "/counter/" + shopSlug + "/collection?code=" + consignment.code();
    }

    public int articles() {
        return standing().stream().mapToInt(OrderLine::quantity).sum();
    }
}
