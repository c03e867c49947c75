package fr.halle.catalog.editing;

/** Where a product stands for its merchant. */
public enum Place {
    ON_SALE,
    /** On sale, but none of it is left. */
    SOLD_OUT,
    /** Published, and today is not one of its days. */
    LATER,
    /** Never published. */
    DRAFT,
    /** Published once, put away since. */
    ARCHIVE
}
