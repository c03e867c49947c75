package fr.halle.charter.rules;

/** In letters as people count them: an é is one, whatever it is made of. */
record TitleOfGoodLength(Parameters asked) implements Demand {

    @Override
    public boolean isMetBy(Listing listing) {
        return asked.holds(Plain.length(listing.title()));
    }
}
