package fr.halle.catalog;

/** What putting a product on the shelf did. */
public enum Put {
    NEW,
    CHANGED,
    UNCHANGED
}
