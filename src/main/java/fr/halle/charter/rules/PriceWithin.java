package fr.halle.charter.rules;

/** Every variant; prices in cents. */
record PriceWithin(Parameters asked) implements Demand {

    @Override
    public boolean isMetBy(Listing listing) {
        return listing.variants().stream().allMatch(variant -> asked.holds(variant.cents()));
    }
}
