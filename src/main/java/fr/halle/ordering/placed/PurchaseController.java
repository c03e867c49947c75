package fr.halle.ordering.placed;

import fr.halle.fulfilment.Fulfilment;
import fr.halle.ordering.counter.Grace;
import fr.halle.ordering.counter.Refund;
import fr.halle.ordering.counter.RefundRows;
import fr.halle.payments.Next;
import fr.halle.payments.PaymentState;
import fr.halle.payments.Payments;
import fr.halle.shops.Shops;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Demonstration;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** The shopper follows a purchase by its link: nobody guesses it, so it needs no account. */
@Controller
@Access(Who.ANYONE)
class PurchaseController {

    private final Purchases purchases;
    private final Payments payments;
    private final Fulfilment fulfilment;
    private final Shops shops;
    private final Around around;

    /** What the page says of this installation. */
    @Component
    record Around(
            Demonstration demonstration, PublicAddress address, RefundRows refunds, Grace grace) {

        /** Asked for only where there are any. */
        List<Refund> refundsOf(Purchase purchase) {
            var refunded =
                    purchase.orders().stream()
                            .filter(order -> order.refunded().isPositive())
                            .map(Order::id)
                            .toList();
            return refunded.isEmpty() ? List.of() : refunds.of(refunded);
        }
    }

    PurchaseController(
            Purchases purchases,
            Payments payments,
            Fulfilment fulfilment,
            Shops shops,
            Around around) {
        this.purchases = purchases;
        this.payments = payments;
        this.fulfilment = fulfilment;
        this.shops = shops;
        this.around = around;
    }

    @GetMapping("/purchases/{token}")
    ModelAndView show(@PathVariable String token, HttpServletResponse response) {
        var purchase = known(token);
        if (purchase.state() == Purchase.State.AWAITING_PAYMENT) {
            // the shopper is back before the provider's message: ask
            payments.check(purchase.id().value());
            purchase = known(token);
        }
        var payment = payments.state(purchase.id().value());
        // a bank that thinks is asked again; a person who has to decide is left in peace
        if (purchase.state() == Purchase.State.AWAITING_PAYMENT
                && payment.status() == PaymentState.Status.AWAITING) {
            response.setHeader("Refresh", "5");
        }
        var orders = purchase.orders();
        return new ModelAndView(
                "ordering/placed/purchase.jte",
                "page",
                new PurchasePage(
                        purchase,
                        payment,
                        fulfilment.byIds(orders.stream().map(o -> o.id().consignment()).toList()),
                        shops.byIds(orders.stream().map(Order::shop).toList()),
                        around.demonstration().isOn(),
                        around.address(),
                        around.refundsOf(purchase),
                        around.grace()));
    }

    /** Pay, or try another card. */
    @PostMapping("/purchases/{token}/payment")
    String pay(@PathVariable String token) {
        var purchase = known(token);
        boolean waits = purchase.state() == Purchase.State.AWAITING_PAYMENT;
        return waits && payments.begin(purchase.id().value()) instanceof Next.Redirect(var url)
                ? "redirect:" + url
                : "redirect:" + purchase.path();
    }

    private Purchase known(String token) {
        return purchases
                .byToken(token)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
