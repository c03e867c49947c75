package fr.halle.charter.rules;

/** The older one keeps the name; the younger one is asked to say how it differs. */
record NameOfItsOwn() implements Demand {

    @Override
    public boolean isMetBy(Listing listing) {
        return !listing.twin();
    }
}
