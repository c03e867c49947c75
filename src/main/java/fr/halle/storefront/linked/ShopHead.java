package fr.halle.storefront.linked;

import fr.halle.shops.ShopFront;
import fr.halle.territory.Commune;
import fr.halle.web.ui.Head;
import fr.halle.web.ui.Photo;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.UnaryOperator;

/** What machines read of a shop's page. */
public final class ShopHead {

    private ShopHead() {}

    /** {@code whole} makes a whole address of a path. */
    public static Head of(
            ShopFront front, @Nullable Commune commune, UnaryOperator<String> whole, Texts texts) {
        var shop = front.shop();
        var url = whole.apply("/shops/" + shop.slug());
        var photo = shop.cover() == null ? null : whole.apply(Photo.plain(shop.cover()));
        var trail =
                List.of(
                        new LinkedTrail.Step(texts.text("web.door.market"), whole.apply("/market")),
                        new LinkedTrail.Step(
                                texts.text("storefront.shops.short"), whole.apply("/shops")),
                        new LinkedTrail.Step(shop.name(), url));
        return new Head(
                shop.name(),
                texts.text(
                        "storefront.shop.description",
                        shop.name(),
                        commune == null ? shop.town() : commune.name(),
                        shop.story()),
                url,
                "website",
                photo,
                List.of(LinkedShop.script(front, url, commune, photo), LinkedTrail.script(trail)));
    }
}
