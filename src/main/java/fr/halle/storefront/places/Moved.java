package fr.halle.storefront.places;

import fr.halle.catalog.Addresses;
import fr.halle.shops.ShopAddresses;
import fr.halle.shops.ShopFronts;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Old addresses lead for good (301) to where shops and products stand now. */
@Component
public class Moved {

    private final ShopFronts fronts;
    private final ShopAddresses shops;
    private final Addresses products;

    Moved(ShopFronts fronts, ShopAddresses shops, Addresses products) {
        this.fronts = fronts;
        this.shops = shops;
        this.products = products;
    }

    /** Where the shop that once stood here is; otherwise there is no such page. */
    public ModelAndView shop(String slug) {
        return shops.movedTo(slug).map(now -> to("/shops/" + now)).orElseThrow(Moved::unknown);
    }

    /** The same for a product whose shop, or who itself, has moved. */
    public ModelAndView product(String shop, String slug) {
        var shopNow = fronts.bySlug(shop).map(_ -> shop).or(() -> shops.movedTo(shop));
        return shopNow.flatMap(fronts::bySlug)
                .flatMap(
                        front ->
                                products.present(front.shop().id(), slug)
                                        .map(now -> front.shop().slug() + "/" + now))
                .filter(now -> !now.equals(shop + "/" + slug))
                .map(now -> to("/shops/" + now))
                .orElseThrow(Moved::unknown);
    }

    private static ModelAndView to(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(view);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
