package fr.halle.catalog;

import fr.halle.kernel.OfferId;

import org.joda.money.Money;

/**
 * How many of an offer someone wants, at the price that they were shown. {@code byShop}: they run
 * one, so what is for shops is for them too.
 */
public record Wanted(OfferId offer, int quantity, Money shown, boolean byShop) {}
