package fr.halle.ordering.counter;

import fr.halle.fulfilment.Consignment;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.kernel.PersonId;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.PurchaseId;
import fr.halle.ordering.placed.BoardChanges;
import fr.halle.ordering.placed.OrderLetters;
import fr.halle.ordering.placed.Purchases;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/**
 * The steps of an order at the shop. Fulfilment owns the facts; money and letters follow in the
 * same transaction.
 */
@Component
public class Counter {

    private final Purchases purchases;
    private final Fulfilment fulfilment;
    private final Collecting collecting;
    private final OrderLetters letters;
    private final BoardChanges boards;

    Counter(
            Purchases purchases,
            Fulfilment fulfilment,
            Collecting collecting,
            OrderLetters letters,
            BoardChanges boards) {
        this.purchases = purchases;
        this.fulfilment = fulfilment;
        this.collecting = collecting;
        this.letters = letters;
        this.boards = boards;
    }

    @Transactional
    public void prepare(OrderId order, PersonId by) {
        if (fulfilment.prepare(order.consignment(), by)) boards.of(order);
    }

    @Transactional
    public void ready(PurchaseId purchaseId, OrderId order, PersonId by) {
        purchases.lock(purchaseId);
        if (!fulfilment.ready(order.consignment(), by)) return;
        boards.of(order);
        var purchase = purchases.byId(purchaseId);
        letters.ready(purchase, purchase.order(order));
    }

    /** Handing over twice changes nothing. */
    @Transactional
    public HandOver handOver(PurchaseId purchaseId, OrderId order, String code, PersonId by) {
        purchases.lock(purchaseId);
        var id = order.consignment();
        var consignment = fulfilment.byIds(List.of(id)).get(id);
        if (consignment == null
                || consignment.progress() == Consignment.Progress.CANCELLED
                || consignment.progress() == Consignment.Progress.NOT_FETCHED)
            return HandOver.WRONG_CODE;
        if (!consignment.code().equals(code.replaceAll("\\D", ""))) return HandOver.WRONG_CODE;
        var purchase = purchases.byId(purchaseId);
        if (purchase.order(order).isToBeWeighed()) return HandOver.NOT_WEIGHED;
        if (!fulfilment.handOver(id, by)) return HandOver.DONE;
        boards.of(order);
        collecting.of(purchase, purchase.order(order));
        letters.handedOver(purchase, purchase.order(order));
        return HandOver.DONE;
    }
}
