package fr.halle.storefront.map;

import fr.halle.shops.Place;

import java.util.List;

/** Where one shop is, among the communes a few kilometres around it. */
public record ShopMap(Place place, Projection ground, List<MapCommune> communes) {}
