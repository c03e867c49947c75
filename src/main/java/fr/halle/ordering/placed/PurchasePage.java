package fr.halle.ordering.placed;

import fr.halle.fulfilment.Consignment;
import fr.halle.fulfilment.ConsignmentId;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;
import fr.halle.payments.PaymentState;
import fr.halle.shops.Shop;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How a purchase stands, for whoever holds its link. */
record PurchasePage(
        Purchase purchase,
        PaymentState payment,
        Map<ConsignmentId, Consignment> consignments,
        Map<ShopId, Shop> shops,
        boolean mailsCanBeRead,
        PublicAddress address) {

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
