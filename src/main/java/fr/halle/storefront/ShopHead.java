package fr.halle.storefront;

import fr.halle.storefront.linked.LinkedShop;
import fr.halle.storefront.linked.LinkedTrail;
import fr.halle.web.ui.Head;
import fr.halle.web.ui.Texts;

import java.util.List;

/** What machines read of a shop's page. */
final class ShopHead {

    private ShopHead() {}

    static Head of(ShopPage page, Texts texts) {
        var shop = page.shop();
        var url = page.url().apply("/shops/" + shop.slug());
        var trail =
                List.of(
                        new LinkedTrail.Step(
                                texts.text("web.door.market"), page.url().apply("/market")),
                        new LinkedTrail.Step(
                                texts.text("storefront.shops.short"), page.url().apply("/shops")),
                        new LinkedTrail.Step(shop.name(), url));
        return new Head(
                shop.name(),
                texts.text(
                        "storefront.shop.description",
                        shop.name(),
                        page.row().commune(),
                        shop.story()),
                url,
                "website",
                null,
                List.of(
                        LinkedShop.script(page.front(), url, page.commune(), null),
                        LinkedTrail.script(trail)));
    }
}
