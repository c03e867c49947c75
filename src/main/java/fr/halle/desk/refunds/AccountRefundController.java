package fr.halle.desk.refunds;

import fr.halle.identity.Holding;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.counter.Tickets;
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

/** The same act for an order of any shop, by an administrator; the refund keeps who it was. */
@Controller
@Access(Who.ADMINISTRATOR)
class AccountRefundController {

    private final Tickets tickets;
    private final Refunding refunding;

    AccountRefundController(Tickets tickets, Refunding refunding) {
        this.tickets = tickets;
        this.refunding = refunding;
    }

    @GetMapping("/accounts/refunds/{order}")
    ModelAndView show(
            @PathVariable UUID order, @RequestParam(required = false) @Nullable String done) {
        return refunding.page(null, tickets.ofAnyShop(new OrderId(order)), done != null);
    }

    @PostMapping("/accounts/refunds/{order}")
    ModelAndView refund(
            @PathVariable UUID order,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "line", required = false) @Nullable List<String> lines,
            Holding holding) {
        var ticket = tickets.ofAnyShop(new OrderId(order));
        var form = RefundForm.sent(fields, lines == null ? List.of() : lines);
        return refunding.refund(null, ticket, form, holding.person());
    }
}
