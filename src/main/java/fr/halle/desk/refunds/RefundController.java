package fr.halle.desk.refunds;

import fr.halle.desk.MyShops;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.counter.Tickets;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The shop gives money back for what it has handed over. */
@Controller
@Access(Who.ORDER_HANDLER)
class RefundController {

    private final MyShops shops;
    private final Tickets tickets;
    private final Refunding refunding;

    RefundController(MyShops shops, Tickets tickets, Refunding refunding) {
        this.shops = shops;
        this.tickets = tickets;
        this.refunding = refunding;
    }

    @GetMapping("/counter/{shop}/orders/{order}/refunds")
    ModelAndView show(
            @PathVariable String shop,
            @PathVariable UUID order,
            @RequestParam(required = false) @Nullable String done,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var ticket = tickets.ofShop(frame.shop().id(), new OrderId(order));
        return refunding.page(frame, ticket, done != null);
    }

    @PostMapping("/counter/{shop}/orders/{order}/refunds")
    ModelAndView refund(
            @PathVariable String shop,
            @PathVariable UUID order,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "line", required = false) @Nullable List<String> lines,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var ticket = tickets.ofShop(frame.shop().id(), new OrderId(order));
        var form = RefundForm.sent(fields, lines == null ? List.of() : lines);
        return refunding.refund(frame, ticket, form, acting.person());
    }
}
