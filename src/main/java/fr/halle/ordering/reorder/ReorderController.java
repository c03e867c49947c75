package fr.halle.ordering.reorder;

import fr.halle.catalog.Catalog;
import fr.halle.ordering.PurchaseId;
import fr.halle.ordering.basket.BasketCookie;
import fr.halle.ordering.basket.Baskets;
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
    private final Catalog catalog;
    private final BasketCookie cookie;
    private final Baskets baskets;

    ReorderController(Purchases purchases, Catalog catalog, BasketCookie cookie, Baskets baskets) {
        this.purchases = purchases;
        this.catalog = catalog;
        this.cookie = cookie;
        this.baskets = baskets;
    }

    @PostMapping("/my/orders/{purchase}/basket")
    String putIn(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID purchase,
            HttpServletRequest request,
            HttpServletResponse response) {
        var reorder = reorder(person, purchase);
        if (!reorder.quantities().isEmpty()) {
            baskets.refill(cookie.readOrGive(request, response), reorder.quantities());
        }
        return "redirect:/my/orders/" + purchase + "/basket";
    }

    /** What became of it, as far as the shelves have not changed since. */
    @GetMapping("/my/orders/{purchase}/basket")
    ModelAndView tell(@AuthenticationPrincipal SignedIn person, @PathVariable UUID purchase) {
        return new ModelAndView("ordering/reorder/reorder.jte", "page", reorder(person, purchase));
    }

    private Reorder reorder(SignedIn person, UUID id) {
        var purchase =
                purchases
                        .of(person.id(), new PurchaseId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Reorder.of(purchase, catalog.offers(purchase.ordered().keySet()));
    }
}
