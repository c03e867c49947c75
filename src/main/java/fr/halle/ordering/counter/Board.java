package fr.halle.ordering.counter;

import fr.halle.fulfilment.Consignment;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.placed.Purchases;
import fr.halle.shops.ActingFor;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a shop's board: three statements, however many orders. Another shop's is simply not there.
 */
@Component
class Board {

    private final Shops shops;
    private final Fulfilment fulfilment;
    private final Purchases purchases;
    private final Clock clock;

    Board(Shops shops, Fulfilment fulfilment, Purchases purchases, Clock clock) {
        this.shops = shops;
        this.fulfilment = fulfilment;
        this.purchases = purchases;
        this.clock = clock;
    }

    /** The shops that this person runs, by name. */
    List<Shop> shopsOf(ActingFor acting) {
        return shops.byIds(acting.shops()).values().stream()
                .sorted(Comparator.comparing(Shop::name))
                .toList();
    }

    Shop shop(String slug, ActingFor acting) {
        return shops.bySlug(slug)
                .filter(shop -> acting.runs(shop.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    BoardPage page(Shop shop) {
        var open = fulfilment.open(shop.id());
        var done = fulfilment.handedOverToday(shop.id());
        var all = new ArrayList<>(open);
        all.addAll(done);
        var tickets = tickets(shop.id(), all);
        return new BoardPage(
                shop,
                CivilTime.local(clock.instant()).toLocalDate(),
                some(tickets, open, Consignment.Progress.RECEIVED, Consignment.Progress.PREPARING),
                some(tickets, open, Consignment.Progress.READY),
                some(tickets, done, Consignment.Progress.HANDED_OVER));
    }

    /** One order of this shop, if it was confirmed. */
    Ticket ticket(Shop shop, OrderId order) {
        var consignments = fulfilment.byIds(List.of(order.consignment())).values();
        return tickets(shop.id(), consignments).values().stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The order of this shop that the six figures open. */
    Optional<Ticket> ticketWithCode(Shop shop, String code) {
        var found = fulfilment.byCode(shop.id(), code);
        return tickets(shop.id(), found.stream().toList()).values().stream().findFirst();
    }

    private static List<Ticket> some(
            Map<OrderId, Ticket> tickets, List<Consignment> in, Consignment.Progress... wanted) {
        return in.stream()
                .filter(consignment -> List.of(wanted).contains(consignment.progress()))
                .map(consignment -> tickets.get(new OrderId(consignment.id().value())))
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<OrderId, Ticket> tickets(ShopId shop, Collection<Consignment> consignments) {
        var byOrder = new HashMap<OrderId, Consignment>();
        consignments.forEach(each -> byOrder.put(new OrderId(each.id().value()), each));
        var tickets = new HashMap<OrderId, Ticket>();
        for (var purchase : purchases.ofShop(shop, byOrder.keySet())) {
            for (var order : purchase.orders()) {
                var consignment = byOrder.get(order.id());
                if (consignment != null)
                    tickets.put(order.id(), new Ticket(purchase, order, consignment));
            }
        }
        return tickets;
    }
}
