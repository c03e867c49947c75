package fr.halle.desk.handover;

import fr.halle.desk.MyShops;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.counter.NoShowOutcome;
import fr.halle.ordering.counter.NoShows;
import fr.halle.ordering.counter.Tickets;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.UUID;

/** Nobody came for an order. */
@Controller
@Access(Who.ORDER_HANDLER)
class NoShowController {

    private final MyShops shops;
    private final Tickets tickets;
    private final NoShows noShows;

    NoShowController(MyShops shops, Tickets tickets, NoShows noShows) {
        this.shops = shops;
        this.tickets = tickets;
        this.noShows = noShows;
    }

    @PostMapping("/counter/{shop}/orders/{order}/no-show")
    ModelAndView close(@PathVariable String shop, @PathVariable UUID order, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var ticket = tickets.ofShop(frame.shop().id(), new OrderId(order));
        var problem =
                switch (noShows.close(
                        ticket.purchase().id(), ticket.order().id(), acting.person())) {
                    case NoShowOutcome.Closed _ -> "";
                    case NoShowOutcome.NotYet _ -> "desk.refunds.no-show.not-yet";
                    case NoShowOutcome.TooLate _ -> "desk.counter.too-late";
                };
        return problem.isEmpty()
                ? new ModelAndView("redirect:" + ticket.path())
                : TicketPage.of(frame, ticket, "", problem).view(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
