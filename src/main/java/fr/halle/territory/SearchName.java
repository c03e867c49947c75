package fr.halle.territory;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as people type it in a hurry: « Vrigne-aux-Bois », « vrigne aux bois » and « VRIGNE »
 * meet.
 */
final class SearchName {

    private SearchName() {}

    /**
     * Lower case ASCII letters and figures, words apart by one space; « st » is read as « saint ».
     */
    static String of(String text) {
        return Normalizer.normalize(text.replaceAll("[œŒ]", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replaceAll("\\bst(e?)\\b", "saint$1");
    }
}
