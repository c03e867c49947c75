package fr.halle.charter.rules;

record EnoughPictures(Parameters asked) implements Demand {

    @Override
    public boolean isMetBy(Listing listing) {
        return listing.pictures().size() >= asked.low();
    }
}
