package fr.halle.desk.farm;

import fr.halle.catalog.farm.Gathering;
import fr.halle.desk.preparation.Sums;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.counter.Ticket;
import fr.halle.ordering.counter.Tickets;

import org.springframework.stereotype.Component;

import java.util.List;

/** What the orders of one gathering want together: two statements, however many there are. */
@Component
record Harvest(Fulfilment fulfilment, Tickets tickets) {

    List<Ticket> orders(ShopId shop, Gathering gathering) {
        var its =
                fulfilment.open(shop).stream()
                        .filter(each -> each.slot().starts().equals(gathering.starts()))
                        .filter(each -> each.place().equals(gathering.cycle().place()))
                        .toList();
        return tickets.of(shop, its);
    }

    Sums sums(ShopId shop, Gathering gathering) {
        return Sums.of(orders(shop, gathering));
    }
}
