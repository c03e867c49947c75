package fr.halle.ordering.placed;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Access(Who.SIGNED_IN)
class MyOrdersController {

    private final Purchases purchases;

    MyOrdersController(Purchases purchases) {
        this.purchases = purchases;
    }

    @GetMapping("/my/orders")
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        return new ModelAndView(
                "ordering/placed/my_orders.jte",
                "page",
                new MyOrdersPage(purchases.of(person.id())));
    }
}
