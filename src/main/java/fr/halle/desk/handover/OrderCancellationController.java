package fr.halle.desk.handover;

import fr.halle.desk.Frame;
import fr.halle.desk.MyShops;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.counter.CancellationOutcome;
import fr.halle.ordering.counter.Cancellations;
import fr.halle.ordering.counter.Ticket;
import fr.halle.ordering.counter.Tickets;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.UUID;

/** The shop cannot deliver a line, or anything. */
@Controller
@Access(Who.ORDER_HANDLER)
class OrderCancellationController {

    private static final int LONGEST_REASON = 200;

    private final MyShops shops;
    private final Tickets tickets;
    private final Cancellations cancellations;

    OrderCancellationController(MyShops shops, Tickets tickets, Cancellations cancellations) {
        this.shops = shops;
        this.tickets = tickets;
        this.cancellations = cancellations;
    }

    @PostMapping("/counter/{shop}/orders/{order}/cancellation")
    ModelAndView cancel(
            @PathVariable String shop,
            @PathVariable UUID order,
            @RequestParam(defaultValue = "") String reason,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var ticket = tickets.ofShop(frame.shop().id(), new OrderId(order));
        var outcome =
                cancellations.ofOrder(
                        ticket.purchase().id(),
                        ticket.order().id(),
                        shortened(reason),
                        acting.person());
        return answer(frame, ticket, outcome, reason, "/counter/" + shop);
    }

    @PostMapping("/counter/{shop}/orders/{order}/lines/{position}/cancellation")
    ModelAndView cancelLine(
            @PathVariable String shop,
            @PathVariable UUID order,
            @PathVariable int position,
            @RequestParam(defaultValue = "") String reason,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var ticket = tickets.ofShop(frame.shop().id(), new OrderId(order));
        var outcome =
                cancellations.ofLine(
                        ticket.purchase().id(),
                        ticket.order().id(),
                        position,
                        shortened(reason),
                        acting.person());
        return answer(frame, ticket, outcome, reason, ticket.path());
    }

    private static String shortened(String reason) {
        var clean = reason.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.length() > LONGEST_REASON ? clean.substring(0, LONGEST_REASON) : clean;
    }

    private static ModelAndView answer(
            Frame frame, Ticket ticket, CancellationOutcome outcome, String reason, String next) {
        return switch (outcome) {
            case CancellationOutcome.Cancelled _ -> new ModelAndView("redirect:" + next);
            case CancellationOutcome.TooLate _ ->
                    TicketPage.notCancelled(frame, ticket, "desk.counter.too-late", reason)
                            .view(HttpStatus.UNPROCESSABLE_CONTENT);
            case CancellationOutcome.ReasonMissing _ ->
                    TicketPage.notCancelled(frame, ticket, "desk.counter.reason-missing", reason)
                            .view(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
