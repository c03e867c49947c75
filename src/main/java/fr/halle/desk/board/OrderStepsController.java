package fr.halle.desk.board;

import fr.halle.desk.MyShops;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.counter.Counter;
import fr.halle.ordering.counter.Tickets;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/** The two steps before the hand-over. */
@Controller
@Access(Who.ORDER_HANDLER)
class OrderStepsController {

    private final MyShops shops;
    private final Tickets tickets;
    private final Counter counter;

    OrderStepsController(MyShops shops, Tickets tickets, Counter counter) {
        this.shops = shops;
        this.tickets = tickets;
        this.counter = counter;
    }

    @PostMapping("/counter/{shop}/orders/{order}/preparation")
    String prepare(
            @PathVariable String shop,
            @PathVariable UUID order,
            @RequestParam(defaultValue = "") String day,
            ActingFor acting) {
        var ticket = tickets.ofShop(shops.frame(shop, acting).shop().id(), new OrderId(order));
        counter.prepare(ticket.order().id(), acting.person());
        return board(shop, day);
    }

    @PostMapping("/counter/{shop}/orders/{order}/readiness")
    String ready(
            @PathVariable String shop,
            @PathVariable UUID order,
            @RequestParam(defaultValue = "") String day,
            ActingFor acting) {
        var ticket = tickets.ofShop(shops.frame(shop, acting).shop().id(), new OrderId(order));
        counter.ready(ticket.purchase().id(), ticket.order().id(), acting.person());
        return board(shop, day);
    }

    /** Back to the day that was on the board. */
    private static String board(String shop, String day) {
        var shown = day.matches("\\d{4}-\\d\\d-\\d\\d") ? "?day=" + day : "";
        return "redirect:/counter/" + shop + shown;
    }
}
