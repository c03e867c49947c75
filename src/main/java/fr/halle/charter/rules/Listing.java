package fr.halle.charter.rules;

import fr.halle.shops.Trade;

import java.util.List;
import java.util.Set;

/**
 * Everything that a rule may look at. {@code text} is the description in plain words; {@code
 * aisles} are its own and those above it; {@code pictures} are their alternative texts; {@code
 * twin}: an older listing of the same shop bears the same name.
 */
public record Listing(
        String title,
        String text,
        Set<String> aisles,
        Trade trade,
        List<Variant> variants,
        String origin,
        boolean allergensDeclared,
        List<String> pictures,
        boolean twin) {

    /** {@code net}: its quantity is known, so that a price per kilogram or litre can be shown. */
    public record Variant(long cents, boolean net, String barcode) {}

    String words() {
        return title + "\n" + text;
    }
}
