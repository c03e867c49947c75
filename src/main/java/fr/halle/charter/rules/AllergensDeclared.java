package fr.halle.charter.rules;

/** « None » is a declaration, silence is not. */
record AllergensDeclared() implements Demand {

    @Override
    public boolean isMetBy(Listing listing) {
        return listing.allergensDeclared();
    }
}
