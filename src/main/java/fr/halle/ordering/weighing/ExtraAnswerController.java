package fr.halle.ordering.weighing;

import fr.halle.ordering.OrderId;
import fr.halle.ordering.placed.Purchases;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.util.UUID;

/** The shopper takes the more that was weighed, or not; by the purchase's link, as all of it. */
@Controller
@Access(Who.ANYONE)
class ExtraAnswerController {

    private final Purchases purchases;
    private final Extras extras;

    ExtraAnswerController(Purchases purchases, Extras extras) {
        this.purchases = purchases;
        this.extras = extras;
    }

    /** The page then says how things stand, whoever came first. */
    @PostMapping("/purchases/{token}/orders/{order}/lines/{position}/extra")
    String answer(
            @PathVariable String token,
            @PathVariable UUID order,
            @PathVariable int position,
            @RequestParam(defaultValue = "") String answer) {
        var purchase =
                purchases
                        .byToken(token)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var id = new OrderId(order);
        boolean known = purchase.orders().stream().anyMatch(each -> each.id().equals(id));
        if (known && (answer.equals("yes") || answer.equals("no"))) {
            extras.answer(purchase.id(), id, position, answer.equals("yes"));
        }
        return "redirect:" + purchase.path();
    }
}
