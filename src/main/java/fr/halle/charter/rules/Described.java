package fr.halle.charter.rules;

record Described(Parameters asked) implements Demand {

    @Override
    public boolean isMetBy(Listing listing) {
        return Plain.length(listing.text()) >= asked.low();
    }
}
