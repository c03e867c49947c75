package fr.halle.shops.assistance;

/**
 * What a merchant may entrust an agent with; each is a door of the shop. Orders, customers,
 * figures, people and the signature are in none.
 */
public enum Scope {
    /** Products, their prices, photographs and stock, files of them. */
    SHELF,
    /** The shop's own words, place, photograph and hours. */
    DETAILS
}
