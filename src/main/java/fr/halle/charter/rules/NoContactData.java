package fr.halle.charter.rules;

import java.util.regex.Pattern;

/** No telephone number, address of mail or of the web: the shop's page has them, checked. */
record NoContactData() implements Demand {

    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<![\\d.,])(?:(?:\\+|00)33[ .\\u00a0-]?(?:\\(0\\))?|0)[1-9](?:[ .\\u00a0\\u202f-]?\\d{2}){4}(?!\\d)");
    private static final Pattern MAIL =
            Pattern.compile("[\\p{Alnum}._%+-]{1,64}@[\\p{Alnum}-]{1,63}\\.\\p{Alpha}{2}");
    private static final Pattern WEB =
            Pattern.compile(
                    "(?i)https?://|\\bwww\\.|\\b[a-z0-9-]{2,63}\\.(?:fr|com|net|org|eu|be|shop|store|boutique)\\b");

    @Override
    public boolean isMetBy(Listing listing) {
        var words = listing.words();
        return !PHONE.matcher(words).find()
                && !MAIL.matcher(words).find()
                && !WEB.matcher(words).find();
    }
}
