package fr.halle.ordering.counter;

import fr.halle.fulfilment.Consignment;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.counter.Ticket.After;
import fr.halle.ordering.placed.Purchases;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/** Reads the orders of a shop, each with its consignment. */
@Component
public class Tickets {

    private final Purchases purchases;
    private final Fulfilment fulfilment;
    private final RefundRows refunds;
    private final DeclaredWithdrawals withdrawals;
    private final Grace grace;

    Tickets(
            Purchases purchases,
            Fulfilment fulfilment,
            RefundRows refunds,
            DeclaredWithdrawals withdrawals,
            Grace grace) {
        this.purchases = purchases;
        this.fulfilment = fulfilment;
        this.refunds = refunds;
        this.withdrawals = withdrawals;
        this.grace = grace;
    }

    /** Those of them that are confirmed orders of this shop, in the order given; one statement. */
    public List<Ticket> of(ShopId shop, Collection<Consignment> consignments) {
        if (consignments.isEmpty()) return List.of();
        var ids = consignments.stream().map(each -> new OrderId(each.id().value())).toList();
        var found = new HashMap<OrderId, Ticket>();
        var byId = new HashMap<OrderId, Consignment>();
        consignments.forEach(each -> byId.put(new OrderId(each.id().value()), each));
        for (var purchase : purchases.ofShop(shop, ids)) {
            for (var order : purchase.orders()) {
                @Nullable Consignment consignment = byId.get(order.id());
                if (consignment != null)
                    found.put(order.id(), new Ticket(purchase, order, consignment, After.UNREAD));
            }
        }
        var tickets = new ArrayList<Ticket>();
        for (var id : ids) {
            @Nullable Ticket ticket = found.get(id);
            if (ticket != null) tickets.add(ticket);
        }
        return tickets;
    }

    /** One order of this shop, if it was confirmed; otherwise its page is not there. */
    public Ticket ofShop(ShopId shop, OrderId order) {
        return of(shop, fulfilment.byIds(List.of(order.consignment())).values()).stream()
                .findFirst()
                .map(this::whole)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** One order of whichever shop, for who looks after all of them. */
    public Ticket ofAnyShop(OrderId order) {
        return fulfilment.byIds(List.of(order.consignment())).values().stream()
                .flatMap(each -> of(each.shop(), List.of(each)).stream())
                .findFirst()
                .map(this::whole)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The changes of mind of a shop's customers that wait for their money. */
    public List<DeclaredWithdrawal> withdrawals(ShopId shop) {
        return withdrawals.waiting(shop);
    }

    private Ticket whole(Ticket ticket) {
        var order = ticket.order();
        var made =
                order.refunded().isPositive() ? refunds.of(List.of(order.id())) : List.<Refund>of();
        var after =
                new After(
                        made,
                        withdrawals.of(order.id()).orElse(null),
                        grace.isOver(ticket.consignment()));
        return new Ticket(ticket.purchase(), order, ticket.consignment(), after);
    }
}
