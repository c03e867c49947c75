package fr.halle.ordering.placed;

import fr.halle.fulfilment.Consignment;
import fr.halle.fulfilment.ConsignmentId;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;
import fr.halle.ordering.counter.Grace;
import fr.halle.ordering.counter.Refund;
import fr.halle.payments.PaymentState;
import fr.halle.shops.Shop;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a purchase stands, for whoever holds its link. */
record PurchasePage(
        Purchase purchase,
        PaymentState payment,
        Map<ConsignmentId, Consignment> consignments,
        Map<ShopId, Shop> shops,
        boolean mailsCanBeRead,
        PublicAddress address,
        List<Refund> refunds,
        Grace grace) {

    /** What the merchant's telephone opens when it reads the code. */
    String codeAddress(Order order, Consignment consignment) {
        return address.of(order.collectionPath(consignment));
    }

    /** Until when goods and slots are kept for someone who is paying. */
    String keptUntil(Texts texts) {
        @Nullable Instant until = purchase.payableUntil();
        return until == null ? "" : texts.time(CivilTime.local(until).toLocalTime());
    }

    /** Without VAT: what a professional counts with. */
    Money net() {
        return vats().values().stream().reduce(purchase.total(), Money::minus);
    }

    /** The VAT in it by rate: of each shop on the whole of a rate, as its invoice has it. */
    Map<Vat, Money> vats() {
        var vats = new TreeMap<Vat, Money>(Comparator.comparing(Vat::permille));
        for (var order : purchase.orders()) {
            var gross = new HashMap<Vat, Money>();
            order.standing().forEach(line -> gross.merge(line.vat(), line.total(), Money::plus));
            gross.forEach((vat, amount) -> vats.merge(vat, vat.within(amount), Money::plus));
        }
        return vats;
    }

    /** All that came in: with the purchase, and across the counter for what weighed more. */
    Money paid() {
        return purchase.orders().stream()
                .filter(this::isHandedOver)
                .map(Order::extra)
                .reduce(payment.paid(), Money::plus);
    }

    /** All that goes back of it. */
    Money refunded() {
        return purchase.orders().stream()
                .map(PurchasePage::refundedOfExtra)
                .reduce(payment.refunded(), Money::plus);
    }

    /** What was paid beyond the purchase is given back last. */
    private static Money refundedOfExtra(Order order) {
        var more = order.refunded().minus(order.total().minus(order.extra()));
        return more.isPositive() ? more : Money.zero(more.getCurrencyUnit());
    }

    List<Refund> refunds(Order order) {
        return refunds.stream().filter(refund -> refund.order().equals(order.id())).toList();
    }

    /** Until when an order is kept for whoever does not come; empty once it is over. */
    String keptFor(Order order, Texts texts) {
        var consignment = consignment(order);
        if (consignment == null || !consignment.isOpen()) return "";
        return texts.moment(grace.end(consignment));
    }

    boolean isFetchable(Order order) {
        var consignment = consignment(order);
        return consignment != null
                && consignment.progress() != Consignment.Progress.NOT_FETCHED
                && isConfirmed()
                && !order.cancelled();
    }

    /** Something was sold to a consumer that is not taken back, and why is said beside it. */
    boolean saysWhatIsTakenBack() {
        return purchase.buyer() == null && isConfirmed();
    }

    @Nullable Consignment consignment(Order order) {
        return consignments.get(order.id().consignment());
    }

    @Nullable Shop shop(Order order) {
        return shops.get(order.shop());
    }

    boolean isHandedOver(Order order) {
        var consignment = consignment(order);
        return consignment != null && consignment.progress() == Consignment.Progress.HANDED_OVER;
    }

    boolean isConfirmed() {
        return purchase.state() == Purchase.State.CONFIRMED;
    }

    boolean isExpired() {
        return purchase.state() == Purchase.State.EXPIRED;
    }

    boolean isRefused() {
        return payment.status() == PaymentState.Status.REFUSED;
    }

    /** Something is still to be paid, at each counter. */
    boolean isDueOnCollection() {
        return payment.status() == PaymentState.Status.DUE_ON_COLLECTION;
    }
}
