package fr.halle.catalog.pictures;

import fr.halle.shops.ActingFor;
import fr.halle.shops.Shops;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where a merchant finds a product again. */
@Controller
@Access(Who.MERCHANT)
class ProductsController {

    private static final int SIZE = 24;

    private final Shops shops;
    private final OwnProducts products;

    ProductsController(Shops shops, OwnProducts products) {
        this.shops = shops;
        this.products = products;
    }

    @GetMapping("/counter/{shop}/products")
    ModelAndView list(
            ActingFor acting,
            @PathVariable String shop,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String after) {
        var own =
                shops.runBy(acting, shop)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var found = products.named(own.id(), name.strip(), after, SIZE + 1);
        var shown = found.subList(0, Math.min(SIZE, found.size()));
        var next = found.size() > SIZE ? shown.getLast().slug() : null;
        var page = new ProductsPage(own, name.strip(), shown, next);
        return new ModelAndView("catalog/pictures/products.jte", "page", page);
    }
}
