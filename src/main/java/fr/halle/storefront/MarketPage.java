package fr.halle.storefront;

import fr.halle.catalog.Category;

import java.util.List;

record MarketPage(List<Aisle> aisles, List<OfferCard> newest) {

    record Aisle(Category category, List<Category> below) {}
}
