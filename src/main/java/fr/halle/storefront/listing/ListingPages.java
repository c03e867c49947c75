package fr.halle.storefront.listing;

import fr.halle.catalog.Category;
import fr.halle.catalog.Listings;
import fr.halle.catalog.Offer;
import fr.halle.kernel.ShopId;
import fr.halle.search.Around;
import fr.halle.search.Found;
import fr.halle.search.Query;
import fr.halle.search.Search;
import fr.halle.storefront.OfferCards;
import fr.halle.storefront.ShopRows;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * Fills a list: what was typed, one stretch, what goes around it and the cards as they are now are
 * a statement each, however long the list is.
 */
@Component
class ListingPages {

    private static final int SIZE = 24;

    private final Search search;
    private final Listings listings;
    private final Grounds grounds;
    private final ShopRows shopRows;
    private final Clock clock;

    ListingPages(
            Search search, Listings listings, Grounds grounds, ShopRows shopRows, Clock clock) {
        this.search = search;
        this.listings = listings;
        this.grounds = grounds;
        this.shopRows = shopRows;
        this.clock = clock;
    }

    Ground ground() {
        return grounds.now();
    }

    ListingPage of(Asked.Answer asked, @Nullable Category here) {
        var ground = grounds.now();
        var filters = asked.filters();
        var understood = search.understand(filters.text());
        var choice = new ShopChoice(filters, ground, clock.instant());
        var aisle = here == null ? ground.aisle(filters.aisle()) : here;
        var query =
                new Query(
                        understood.words(),
                        aisle == null
                                ? null
                                : new Query.Aisle(aisle.slug(), ground.top(aisle).slug()),
                        choice.shops(),
                        filters.near() != null,
                        filters.from(),
                        filters.to(),
                        filters.inStock(),
                        filters.state() == null ? null : filters.state().name(),
                        filters.sort(),
                        filters.after(),
                        SIZE);
        boolean nonsense = !filters.text().isEmpty() && understood.words().isEmpty();
        var found = nonsense ? new Found(List.of(), null) : search.find(query);
        var around = search.around(query);
        return new ListingPage(
                asked,
                ground,
                here,
                aisles(asked, here, around, ground),
                understood,
                nonsense || filters.after() != null
                        ? new ListingPage.Namesakes(List.of(), List.of())
                        : namesakes(around, ground),
                cards(found, choice),
                nonsense ? 0 : around.total(),
                found.next() == null
                        ? null
                        : asked.choices().with(Choices.AFTER, found.next().toString()).href());
    }

    private List<ListedCard> cards(Found found, ShopChoice choice) {
        var offers = listings.offers(found.products());
        var shown = found.products().stream().map(offers::get).filter(Objects::nonNull).toList();
        var ids = shown.stream().map(Offer::shop).distinct().toList();
        var shops = grounds.knowing(ids).shops();
        boolean near = choice.filters().near() != null;
        return shown.stream()
                .filter(offer -> shops.containsKey(offer.shop()))
                .map(
                        offer -> {
                            var shop = Objects.requireNonNull(shops.get(offer.shop()));
                            return new ListedCard(
                                    OfferCards.of(List.of(offer), shops).getFirst(),
                                    near ? choice.kilometres(shop) : null);
                        })
                .toList();
    }

    private ListingPage.Namesakes namesakes(Around around, Ground ground) {
        var shops =
                around.shops().stream()
                        .map((ShopId id) -> ground.shops().get(id))
                        .filter(Objects::nonNull)
                        .toList();
        return new ListingPage.Namesakes(
                shops.isEmpty() ? List.of() : shopRows.of(shops, ground.weeks(), ground.communes()),
                around.communes().stream()
                        .map(code -> ground.communes().get(code))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Under an aisle those beside it; in a search those where something was found. */
    private static List<ListingPage.Aisle> aisles(
            Asked.Answer asked, @Nullable Category here, Around around, Ground ground) {
        var choices = asked.choices();
        if (here != null) {
            return ground.below(ground.top(here)).stream()
                    .map(
                            each ->
                                    new ListingPage.Aisle(
                                            each,
                                            choices.on("/market/" + each.slug()).href(),
                                            each.equals(here),
                                            0))
                    .toList();
        }
        if (!choices.path().equals("/search") || asked.filters().aisle() != null) return List.of();
        boolean counted = !around.isMore();
        return ground.aisles().stream()
                .filter(each -> around.byAisle().containsKey(each.slug()))
                .map(
                        each ->
                                new ListingPage.Aisle(
                                        each,
                                        choices.with("category", each.slug()).href(),
                                        false,
                                        counted ? around.byAisle().get(each.slug()) : 0))
                .toList();
    }
}
