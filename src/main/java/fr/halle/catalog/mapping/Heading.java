package fr.halle.catalog.mapping;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Headings without accents, capitals and punctuation: « Prix T.T.C. » is « prix t t c ». */
public final class Heading {

    private Heading() {}

    public static String plain(String text) {
        return Normalizer.normalize(
                        text.toLowerCase(Locale.ROOT).replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** The same headings in the same order have the same one; our own last column is left out. */
    public static UUID fingerprint(List<String> headings) {
        var joined = headings.stream().map(Heading::plain).collect(Collectors.joining("|"));
        return UUID.nameUUIDFromBytes(joined.getBytes(StandardCharsets.UTF_8));
    }
}
