package fr.halle.charter.rules;

/** An aisle is forbidden with all below it. */
record NotInForbiddenAisle(Parameters asked) implements Demand {

    @Override
    public boolean isMetBy(Listing listing) {
        return asked.words().stream().noneMatch(listing.aisles()::contains);
    }
}
