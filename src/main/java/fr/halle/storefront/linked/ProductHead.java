package fr.halle.storefront.linked;

import fr.halle.catalog.Offer;
import fr.halle.catalog.Product;
import fr.halle.shops.Shop;
import fr.halle.web.ui.Head;
import fr.halle.web.ui.Photo;
import fr.halle.web.ui.Texts;

import org.jsoup.Jsoup;

import java.util.List;
import java.util.function.UnaryOperator;

/** What machines read of a product's page. */
public final class ProductHead {

    private ProductHead() {}

    /**
     * @param shown the offer whose price is on the page
     * @param whole makes a whole address of a path
     */
    public static Head of(
            Product product,
            Offer shown,
            Shop shop,
            String commune,
            UnaryOperator<String> whole,
            Texts texts) {
        var category = product.category().name(texts.language());
        var shopUrl = whole.apply("/shops/" + shop.slug());
        var url = shopUrl + "/" + product.slug();
        var description = plain(product.description());
        var photo =
                product.pictures().isEmpty()
                        ? null
                        : whole.apply(Photo.plain(product.pictures().getFirst()));
        var sentence =
                texts.text(
                        "storefront.product.description",
                        product.name(),
                        shop.name(),
                        commune,
                        texts.money(shown.price()),
                        description);
        var trail =
                List.of(
                        new LinkedTrail.Step(texts.text("web.door.market"), whole.apply("/market")),
                        new LinkedTrail.Step(
                                category, whole.apply("/market/" + product.category().slug())),
                        new LinkedTrail.Step(product.name(), url));
        return new Head(
                product.name(),
                sentence,
                url,
                "product",
                photo,
                List.of(
                        LinkedProduct.script(
                                product, description, category, url, shop, shopUrl, photo),
                        LinkedTrail.script(trail)));
    }

    /** Most descriptions are a sentence without any mark, which needs no parser. */
    private static String plain(String html) {
        boolean marked = html.indexOf('<') >= 0 || html.indexOf('&') >= 0;
        return marked ? Jsoup.parseBodyFragment(html).text() : html;
    }
}
