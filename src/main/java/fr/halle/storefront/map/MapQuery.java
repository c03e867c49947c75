package fr.halle.storefront.map;

import fr.halle.shops.Shop;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody asks of the map. {@code near}: a postcode or the name of a commune; {@code epci}: a
 * SIREN; {@code open}: anything at all for the shops open now; {@code shop}: a slug to look at.
 */
record MapQuery(String near, String epci, String trade, String open, String shop) {

    MapQuery(
            @Nullable String near,
            @Nullable String epci,
            @Nullable String trade,
            @Nullable String open,
            @Nullable String shop) {
        this.near = clean(near);
        this.epci = clean(epci);
        this.trade = clean(trade);
        this.open = clean(open);
        this.shop = clean(shop);
    }

    boolean onlyOpen() {
        return !open.isEmpty();
    }

    boolean wants(Shop candidate, String itsEpci) {
        return (epci.isEmpty() || epci.equals(itsEpci))
                && (trade.isEmpty() || trade.equals(candidate.trade().name()));
    }

    /** The same question, put to the points. */
    String pointsAddress() {
        return UriComponentsBuilder.fromPath("/map/points.json")
                .queryParam("epci", epci)
                .queryParam("trade", trade)
                .queryParam("open", open)
                .encode()
                .toUriString();
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
