package fr.halle.ordering.counter;

import fr.halle.ordering.OrderId;
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

/** The shop's board, and the two steps before the hand-over. */
@Controller
@Access(Who.MERCHANT)
class ShopOrdersController {

    private final Board board;
    private final Counter counter;

    ShopOrdersController(Board board, Counter counter) {
        this.board = board;
        this.counter = counter;
    }

    @GetMapping("/counter")
    ModelAndView shops(ActingFor acting) {
        var shops = board.shopsOf(acting);
        return shops.size() == 1
                ? new ModelAndView("redirect:/counter/" + shops.getFirst().slug())
                : new ModelAndView("ordering/counter/counter.jte", "page", new CounterPage(shops));
    }

    @GetMapping("/counter/{shop}")
    ModelAndView board(@PathVariable String shop, ActingFor acting) {
        return new ModelAndView(
                "ordering/counter/board.jte", "page", board.page(board.shop(shop, acting)));
    }

    /** One order: to look at, to cancel a line, to hand over. */
    @GetMapping("/counter/{shop}/orders/{order}")
    ModelAndView order(@PathVariable String shop, @PathVariable UUID order, ActingFor acting) {
        var ticket = board.ticket(board.shop(shop, acting), new OrderId(order));
        return TicketPage.of(ticket, "", "").view(HttpStatus.OK);
    }

    @PostMapping("/counter/{shop}/orders/{order}/preparation")
    String prepare(@PathVariable String shop, @PathVariable UUID order, ActingFor acting) {
        var ticket = board.ticket(board.shop(shop, acting), new OrderId(order));
        counter.prepare(ticket.order().id(), acting.person());
        return "redirect:/counter/" + shop;
    }

    @PostMapping("/counter/{shop}/orders/{order}/readiness")
    String ready(@PathVariable String shop, @PathVariable UUID order, ActingFor acting) {
        var ticket = board.ticket(board.shop(shop, acting), new OrderId(order));
        counter.ready(ticket.purchase().id(), ticket.order().id(), acting.person());
        return "redirect:/counter/" + shop;
    }

    /** Where the customer's code leads, typed or read by a telephone. */
    @GetMapping("/counter/{shop}/collection")
    ModelAndView collect(
            @PathVariable String shop,
            @RequestParam(defaultValue = "") String code,
            ActingFor acting) {
        var its = board.shop(shop, acting);
        return board.ticketWithCode(its, code)
                .map(ticket -> TicketPage.of(ticket, code, "").view(HttpStatus.OK))
                .orElseGet(
                        () ->
                                new ModelAndView(
                                        "ordering/counter/collection.jte",
                                        "page",
                                        new CollectionPage(its, code)));
    }

    @PostMapping("/counter/{shop}/orders/{order}/handover")
    ModelAndView handOver(
            @PathVariable String shop,
            @PathVariable UUID order,
            @RequestParam(defaultValue = "") String code,
            ActingFor acting) {
        var ticket = board.ticket(board.shop(shop, acting), new OrderId(order));
        var purchase = ticket.purchase().id();
        return counter.handOver(purchase, ticket.order().id(), code, acting.person())
                ? new ModelAndView("redirect:/counter/" + shop)
                : TicketPage.of(ticket, code, "ordering.counter.wrong-code")
                        .view(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
