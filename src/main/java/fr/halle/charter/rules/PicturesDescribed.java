package fr.halle.charter.rules;

import java.util.regex.Pattern;

/** A blind shopper hears what the picture shows, not what the camera called it. */
record PicturesDescribed() implements Demand {

    private static final Pattern FILE =
            Pattern.compile(
                    "(?i).*\\.(jpe?g|png|webp|heic|gif|avif)|(img|dsc[nf]?|pxl|image|photo|picture|capture|screenshot)?[\\W_\\d]*");

    @Override
    public boolean concerns(Listing listing) {
        return !listing.pictures().isEmpty();
    }

    @Override
    public boolean isMetBy(Listing listing) {
        return listing.pictures().stream().noneMatch(text -> FILE.matcher(text.strip()).matches());
    }
}
