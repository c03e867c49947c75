package fr.halle.charter.rules;

/** All in capitals; AOP or IGP alone are not shouted. */
record TitleNotShouted() implements Demand {

    private static final int SHORT = 4;

    @Override
    public boolean isMetBy(Listing listing) {
        var title = listing.title();
        return title.codePoints().filter(Character::isLetter).count() <= SHORT
                || title.codePoints().anyMatch(Character::isLowerCase);
    }
}
