package fr.halle.ordering.terms;

import fr.halle.ordering.counter.Grace;
import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.Purchases;
import fr.halle.shops.trader.SalesTerms;
import fr.halle.shops.trader.TermsVersions;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** For whoever holds the link of a purchase, even when a shop of it is not to be seen any more. */
@Controller
@Access(Who.ANYONE)
class OrderTermsController {

    private final Purchases purchases;
    private final OrderTerms frozen;
    private final TermsVersions terms;
    private final Grace grace;

    OrderTermsController(Purchases purchases, OrderTerms frozen, TermsVersions terms, Grace grace) {
        this.purchases = purchases;
        this.frozen = frozen;
        this.terms = terms;
        this.grace = grace;
    }

    @GetMapping("/purchases/{token}/terms")
    ModelAndView show(@PathVariable String token) {
        var purchase =
                purchases
                        .byToken(token)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var versions = frozen.of(purchase.orders());
        var all = terms.of(purchase.orders().stream().map(Order::shop).toList());
        var shops =
                purchase.orders().stream()
                        .map(
                                order ->
                                        frozen(
                                                order,
                                                versions.getOrDefault(order.id(), 0),
                                                all.getOrDefault(order.shop(), List.of())))
                        .toList();
        return new ModelAndView(
                "ordering/terms/order_terms.jte",
                "page",
                new OrderTermsPage(purchase, shops, grace.days()));
    }

    private static OrderTermsPage.Frozen frozen(Order order, int version, List<SalesTerms> all) {
        var held = all.stream().filter(each -> each.version() == version).findFirst();
        return new OrderTermsPage.Frozen(order, held.orElse(null));
    }
}
