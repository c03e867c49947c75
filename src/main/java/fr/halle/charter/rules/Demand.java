package fr.halle.charter.rules;

/** What one kind of rule asks of a listing. */
interface Demand {

    /**
     * Whether there is anything to judge. It never looks at a threshold: a stricter one would
     * otherwise spare listings, and raise their score.
     */
    default boolean concerns(Listing listing) {
        return true;
    }

    boolean isMetBy(Listing listing);
}
