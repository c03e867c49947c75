package fr.halle.ordering.reorder;

import fr.halle.ordering.PurchaseId;
import fr.halle.ordering.basket.BasketCookie;
import fr.halle.ordering.basket.Baskets;
import fr.halle.ordering.basket.Offered;
import fr.halle.ordering.placed.Purchase;
import fr.halle.ordering.placed.Purchases;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.UUID;

/** The same again: puts what is still sold into the basket, and says what is not. */
@Controller
@Access(Who.SIGNED_IN)
class ReorderController {

    private final Purchases purchases;
    private final Offered offered;
    private final BasketCookie cookie;
    private final Baskets baskets;

    ReorderController(Purchases purchases, Offered offered, BasketCookie cookie, Baskets baskets) {
        this.purchases = purchases;
        this.offered = offered;
        this.cookie = cookie;
        this.baskets = baskets;
    }

    @PostMapping("/my/orders/{purchase}/basket")
    String putIn(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID purchase,
            HttpServletRequest request,
            HttpServletResponse response) {
        var before = purchase(person, purchase);
        var reorder = reorder(person, before);
        if (!reorder.quantities().isEmpty()) {
            baskets.refill(
                    cookie.readOrGive(request, response), reorder.quantities(), before.weighed());
        }
        return "redirect:/my/orders/" + purchase + "/basket";
    }

    /** What became of it, as far as the shelves have not changed since. */
    @GetMapping("/my/orders/{purchase}/basket")
    ModelAndView tell(@AuthenticationPrincipal SignedIn person, @PathVariable UUID purchase) {
        return new ModelAndView(
                "ordering/reorder/reorder.jte",
                "page",
                reorder(person, purchase(person, purchase)));
    }

    private Purchase purchase(SignedIn person, UUID id) {
        return purchases
                .of(person.id(), new PurchaseId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Reorder reorder(SignedIn person, Purchase purchase) {
        return Reorder.of(purchase, offered.to(person.id(), purchase.ordered().keySet()));
    }
}
