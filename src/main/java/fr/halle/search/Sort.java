package fr.halle.search;

/** In which order products are found; nothing in it can be bought. */
public enum Sort {
    /**
     * All words in the name first, then some of them, then those found by aisle, shop or commune.
     */
    RELEVANCE,
    /** By the place of their shop in {@link Query#shops}. */
    NEAR,
    NEWEST,
    CHEAPEST,
    DEAREST
}
