package fr.halle.charter.rules;

record UnitPriceKnown() implements Demand {

    @Override
    public boolean isMetBy(Listing listing) {
        return listing.variants().stream().allMatch(Listing.Variant::net);
    }
}
