package fr.halle.storefront;

import fr.halle.shops.trader.SalesTerms;
import fr.halle.shops.trader.TermsVersions;
import fr.halle.storefront.places.Places;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The terms of sale of a shop: those of today, of a version, or of the moment of a purchase. */
@Controller
@Access(Who.ANYONE)
class SaleTermsController {

    private final Places places;
    private final TermsVersions terms;

    SaleTermsController(Places places, TermsVersions terms) {
        this.places = places;
        this.terms = terms;
    }

    @GetMapping("/shops/{slug:[a-z0-9-]{1,80}}/terms")
    ModelAndView show(
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                    @Nullable Instant at) {
        var shop = places.front(slug).orElseThrow(SaleTermsController::unknown).shop();
        var all = terms.of(shop.id());
        var asked = chosen(all, version, at).orElseThrow(SaleTermsController::unknown);
        return new ModelAndView(
                "storefront/sale_terms.jte", "page", new SaleTermsPage(shop, asked, all));
    }

    private static Optional<SalesTerms> chosen(
            List<SalesTerms> latestFirst, int version, @Nullable Instant at) {
        return latestFirst.stream()
                .filter(each -> version == 0 || each.version() == version)
                .filter(each -> at == null || !each.madeAt().isAfter(at))
                .findFirst();
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
