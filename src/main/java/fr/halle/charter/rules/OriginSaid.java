package fr.halle.charter.rules;

record OriginSaid() implements Demand {

    @Override
    public boolean isMetBy(Listing listing) {
        return !listing.origin().isBlank();
    }
}
