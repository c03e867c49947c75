package fr.halle.storefront;

import fr.halle.kernel.CivilTime;
import fr.halle.shops.Closure;
import fr.halle.shops.Shop;
import fr.halle.shops.ShopFront;
import fr.halle.storefront.linked.ShopHead;
import fr.halle.storefront.map.ShopMap;
import fr.halle.territory.Commune;
import fr.halle.web.ui.Head;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** {@code url} makes a whole address of a path. */
record ShopPage(
        ShopFront front,
        @Nullable Commune commune,
        @Nullable ShopMap map,
        Instant now,
        Counter counter,
        Sellers.Seller seller,
        UnaryOperator<String> url) {

    Shop shop() {
        return front.shop();
    }

    ShopRow row() {
        return new ShopRow(
                shop(),
                commune == null ? "" : commune.name(),
                commune == null ? "" : commune.epciSiren(),
                front.week().openUntil(now).orElse(null),
                front.week().opensNext(now).orElse(null),
                today());
    }

    List<DayRow> week() {
        return DayRow.of(front.week(), today());
    }

    List<Closure> closures() {
        return front.week().closures();
    }

    private LocalDate today() {
        return CivilTime.local(now).toLocalDate();
    }

    Head head(Texts texts) {
        return ShopHead.of(front, commune, url, texts);
    }

    static String closure(Closure closure, Texts texts) {
        var first = texts.day(closure.firstDay());
        var days =
                closure.firstDay().equals(closure.lastDay())
                        ? texts.text("storefront.shop.closure.day", first)
                        : texts.text(
                                "storefront.shop.closure.days",
                                first,
                                texts.day(closure.lastDay()));
        return closure.reason().isEmpty()
                ? days
                : texts.text("storefront.shop.closure.reason", days, closure.reason());
    }

    /** 999 002 710, 999 002 710 00013: the way people read a SIREN or a SIRET to each other. */
    static String spaced(String figures) {
        return figures.replaceFirst("(\\d{3})(\\d{3})(\\d{3})(\\d*)", "$1\u00a0$2\u00a0$3\u00a0$4")
                .replaceFirst("\u00a0$", "");
    }
}
