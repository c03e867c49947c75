package fr.halle.storefront.listing;

import fr.halle.catalog.Category;
import fr.halle.storefront.OfferCard;

import java.util.List;

record MarketPage(List<Aisle> aisles, List<OfferCard> newest) {

    record Aisle(Category category, List<Category> below) {}
}
