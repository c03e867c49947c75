package fr.halle.shops;

/** A shop with its week, as whoever passes by sees it. */
public record ShopFront(Shop shop, OpeningWeek week) {}
