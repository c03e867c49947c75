package fr.halle.desk.handover;

import fr.halle.desk.Frame;
import fr.halle.desk.MyShops;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.counter.Counter;
import fr.halle.ordering.counter.Ticket;
import fr.halle.ordering.counter.Tickets;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.UUID;

/** One order: to look at, to cancel a line of, to hand over. */
@Controller
@Access(Who.ORDER_HANDLER)
class TicketController {

    private final MyShops shops;
    private final Tickets tickets;
    private final Counter counter;

    TicketController(MyShops shops, Tickets tickets, Counter counter) {
        this.shops = shops;
        this.tickets = tickets;
        this.counter = counter;
    }

    @GetMapping("/counter/{shop}/orders/{order}")
    ModelAndView order(@PathVariable String shop, @PathVariable UUID order, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var ticket = tickets.ofShop(frame.shop().id(), new OrderId(order));
        return TicketPage.of(frame, ticket, "", "").view(HttpStatus.OK);
    }

    @PostMapping("/counter/{shop}/orders/{order}/handover")
    ModelAndView handOver(
            @PathVariable String shop,
            @PathVariable UUID order,
            @RequestParam(defaultValue = "") String code,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var ticket = tickets.ofShop(frame.shop().id(), new OrderId(order));
        var purchase = ticket.purchase().id();
        return switch (counter.handOver(purchase, ticket.order().id(), code, acting.person())) {
            case DONE -> new ModelAndView("redirect:/counter/" + shop);
            case WRONG_CODE -> refused(frame, ticket, code, "desk.counter.wrong-code");
            case NOT_WEIGHED -> refused(frame, ticket, code, "desk.weigh.before");
        };
    }

    private static ModelAndView refused(Frame frame, Ticket ticket, String code, String problem) {
        return TicketPage.of(frame, ticket, code, problem).view(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
