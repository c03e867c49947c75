package fr.halle.storefront;

import fr.halle.storefront.linked.LinkedProduct;
import fr.halle.storefront.linked.LinkedTrail;
import fr.halle.web.ui.Head;
import fr.halle.web.ui.Texts;

import org.jsoup.Jsoup;

import java.util.List;

/** What machines read of a product's page. */
final class ProductHead {

    private ProductHead() {}

    static Head of(ProductPage page, Texts texts) {
        var shop = page.shop();
        var product = page.product();
        var category = product.category().name(texts.language());
        var shopUrl = page.url().apply("/shops/" + shop.slug());
        var url = shopUrl + "/" + product.slug();
        var description = Jsoup.parseBodyFragment(product.description()).text();
        var sentence =
                texts.text(
                        "storefront.product.description",
                        product.name(),
                        shop.name(),
                        page.commune(),
                        texts.money(page.shown().price()),
                        description);
        var trail =
                List.of(
                        new LinkedTrail.Step(
                                texts.text("web.door.market"), page.url().apply("/market")),
                        new LinkedTrail.Step(
                                category, page.url().apply("/market/" + product.category().slug())),
                        new LinkedTrail.Step(product.name(), url));
        return new Head(
                product.name(),
                sentence,
                url,
                "product",
                null,
                List.of(
                        LinkedProduct.script(
                                product, description, category, url, shop, shopUrl, null),
                        LinkedTrail.script(trail)));
    }
}
