package fr.halle.desk.handover;

import fr.halle.desk.MyShops;
import fr.halle.ordering.OrderId;
import fr.halle.ordering.counter.DeclaredWithdrawals;
import fr.halle.ordering.counter.RefundOutcome;
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

/** A shopper has changed their mind: one press pays back what is taken back, and nothing else. */
@Controller
@Access(Who.ORDER_HANDLER)
class WithdrawalAnswerController {

    private final MyShops shops;
    private final Tickets tickets;
    private final DeclaredWithdrawals withdrawals;

    WithdrawalAnswerController(MyShops shops, Tickets tickets, DeclaredWithdrawals withdrawals) {
        this.shops = shops;
        this.tickets = tickets;
        this.withdrawals = withdrawals;
    }

    @PostMapping("/counter/{shop}/orders/{order}/withdrawal")
    ModelAndView answer(@PathVariable String shop, @PathVariable UUID order, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var ticket = tickets.ofShop(frame.shop().id(), new OrderId(order));
        var outcome = withdrawals.answer(ticket.purchase(), ticket.order(), acting.person());
        return outcome instanceof RefundOutcome.Refunded
                ? new ModelAndView("redirect:" + ticket.path())
                : TicketPage.of(frame, ticket, "", "desk.refunds.withdrawal.nothing")
                        .view(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
