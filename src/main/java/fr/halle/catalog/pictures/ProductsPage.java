package fr.halle.catalog.pictures;

import fr.halle.shops.Shop;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** {@code next} is the slug after which the list goes on, none at its end. */
record ProductsPage(Shop shop, String typed, List<OwnProduct> products, @Nullable String next) {}
