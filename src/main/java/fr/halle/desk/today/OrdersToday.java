package fr.halle.desk.today;

import fr.halle.desk.Frame;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.ordering.counter.Ticket;
import fr.halle.ordering.counter.Tickets;
import fr.halle.shops.OpeningWeek;
import fr.halle.shops.Shops;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;

/** Asks for what is still to be handed over, and for the hours: three statements. */
@Component
record OrdersToday(Fulfilment fulfilment, Tickets tickets, Shops shops) {

    List<Ticket> open(Frame frame) {
        var shop = frame.shop().id();
        return tickets.of(shop, fulfilment.open(shop));
    }

    OpeningWeek week(Frame frame) {
        var shop = frame.shop().id();
        return Objects.requireNonNull(shops.weeks(List.of(shop)).get(shop));
    }
}
