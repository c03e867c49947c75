package fr.halle.storefront.linked;

import fr.halle.shops.Closure;
import fr.halle.shops.Opening;
import fr.halle.shops.ShopFront;
import fr.halle.shops.Trade;
import fr.halle.territory.Commune;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.Locale;

/** A shop, where it is and when it is open: a schema.org LocalBusiness. */
public final class LinkedShop {

    private LinkedShop() {}

    /**
     * @param url the whole address of its page
     * @param commune whose centre stands for the place, since the house is not known on the map
     * @param image the whole address of a photo, if there is one
     */
    public static String script(
            ShopFront front, String url, @Nullable Commune commune, @Nullable String image) {
        var shop = front.shop();
        return Thing.of(type(shop.trade()))
                .with("name", shop.name())
                .with("description", shop.story())
                .with("url", url)
                .with("image", image)
                .with("telephone", international(shop.phone()))
                .with("email", shop.email())
                .with(
                        "address",
                        Thing.of("PostalAddress")
                                .with("streetAddress", shop.street())
                                .with("postalCode", postcode(shop.town()))
                                .with("addressLocality", locality(shop.town()))
                                .with("addressCountry", "FR"))
                .with("geo", commune == null ? null : geo(commune))
                .with(
                        "openingHoursSpecification",
                        front.week().openings().stream().map(LinkedShop::hours).toList())
                .with(
                        "specialOpeningHoursSpecification",
                        front.week().closures().stream().map(LinkedShop::closed).toList())
                .script();
    }

    static String type(Trade trade) {
        return trade.sellsByBasket() ? "Store" : "ProfessionalService";
    }

    private static Thing geo(Commune commune) {
        return Thing.of("GeoCoordinates")
                .with("latitude", commune.latitude())
                .with("longitude", commune.longitude());
    }

    private static Thing hours(Opening opening) {
        return Thing.of("OpeningHoursSpecification")
                .with("dayOfWeek", "https://schema.org/" + english(opening.day()))
                .with("opens", opening.opens().toString())
                .with("closes", opening.closes().toString());
    }

    /** Opening and closing at midnight is how schema.org says « shut all day ». */
    private static Thing closed(Closure closure) {
        return Thing.of("OpeningHoursSpecification")
                .with("validFrom", closure.firstDay().toString())
                .with("validThrough", closure.lastDay().toString())
                .with("opens", "00:00")
                .with("closes", "00:00");
    }

    private static String english(DayOfWeek day) {
        var lower = day.name().toLowerCase(Locale.ROOT);
        return day.name().charAt(0) + lower.substring(1);
    }

    private static String international(String phone) {
        var figures = phone.replaceAll("[^0-9+]", "");
        return figures.startsWith("0") ? "+33" + figures.substring(1) : figures;
    }

    private static String postcode(String town) {
        return town.matches("\\d{5} .*") ? town.substring(0, 5) : "";
    }

    private static String locality(String town) {
        return town.matches("\\d{5} .*") ? town.substring(6) : town;
    }
}
