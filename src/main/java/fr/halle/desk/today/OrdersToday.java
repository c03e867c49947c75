package fr.halle.desk.today;

import fr.halle.desk.Frame;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.kernel.PersonId;
import fr.halle.ordering.counter.Ticket;
import fr.halle.ordering.counter.Tickets;
import fr.halle.shops.OpeningWeek;
import fr.halle.shops.Shops;
import fr.halle.shops.founding.Foundings;
import fr.halle.shops.hours.Holidays;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Asks for what is still to be handed over, for the hours, and whether it is open: five statements.
 */
@Component
record OrdersToday(
        Fulfilment fulfilment,
        Tickets tickets,
        Shops shops,
        Holidays holidays,
        Foundings foundings) {

    List<Ticket> open(Frame frame) {
        var shop = frame.shop().id();
        return tickets.of(shop, fulfilment.open(shop));
    }

    WithdrawalChores withdrawals(Frame frame) {
        return new WithdrawalChores(frame, tickets.withdrawals(frame.shop().id()));
    }

    OpeningWeek week(Frame frame) {
        var shop = frame.shop().id();
        return Objects.requireNonNull(shops.weeks(List.of(shop)).get(shop));
    }

    /** What is in the way of being open at all. */
    OpeningChores opening(Frame frame, PersonId reader) {
        var founding = foundings.ofShop(frame.shop().id()).orElse(null);
        return new OpeningChores(frame, founding, reader);
    }

    List<Holidays.Asked> holidays(Frame frame, OpeningWeek week, LocalDate today) {
        return holidays.unanswered(frame.shop().id(), week, today);
    }
}
