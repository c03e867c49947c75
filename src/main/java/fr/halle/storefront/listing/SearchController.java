package fr.halle.storefront.listing;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Access(Who.ANYONE)
class SearchController {

    private final ListingPages pages;
    private final SearchRate rate;

    SearchController(ListingPages pages, SearchRate rate) {
        this.pages = pages;
        this.rate = rate;
    }

    @GetMapping("/search")
    ModelAndView search(HttpServletRequest request) {
        if (!rate.allows(request.getRemoteAddr())) {
            var view = new ModelAndView("storefront/listing/hasty.jte", "page", "");
            view.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return view;
        }
        var asked = new Asked(request, Asked.SEARCH).read(pages.ground());
        var elsewhere = Canonical.redirect(request, asked);
        return elsewhere == null ? MarketController.page(pages.of(asked, null)) : elsewhere;
    }
}
