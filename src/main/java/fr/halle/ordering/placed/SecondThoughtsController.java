package fr.halle.ordering.placed;

import fr.halle.ordering.basket.BasketCookie;
import fr.halle.ordering.basket.Baskets;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * When the card does not go through: pay at the counter instead, or start again with the same
 * basket.
 */
@Controller
@Access(Who.ANYONE)
class SecondThoughtsController {

    private final Purchases purchases;
    private final PayingOnCollection payingOnCollection;
    private final BasketCookie cookie;
    private final Baskets baskets;

    SecondThoughtsController(
            Purchases purchases,
            PayingOnCollection payingOnCollection,
            BasketCookie cookie,
            Baskets baskets) {
        this.purchases = purchases;
        this.payingOnCollection = payingOnCollection;
        this.cookie = cookie;
        this.baskets = baskets;
    }

    @PostMapping("/purchases/{token}/payment-on-collection")
    String payOnCollection(@PathVariable String token) {
        var purchase = known(token);
        payingOnCollection.choose(purchase.id());
        return "redirect:" + purchase.path();
    }

    /** Only a purchase that came to nothing can be put back into the basket. */
    @PostMapping("/purchases/{token}/basket")
    String startAgain(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var purchase = known(token);
        if (purchase.state() == Purchase.State.EXPIRED) {
            baskets.refill(
                    cookie.readOrGive(request, response),
                    purchase.quantities(),
                    purchase.weighed());
        }
        return "redirect:/basket";
    }

    private Purchase known(String token) {
        return purchases
                .byToken(token)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
