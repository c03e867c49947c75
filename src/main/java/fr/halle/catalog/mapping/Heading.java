package fr.halle.catalog.mapping;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Headings without accents, capitals and punctuation: « Prix T.T.C. » is « prix t t c ». */
public final class Heading {

    /** As catalog.import.corrections.why says it, plainly. */
    private static final Set<String> WHY = Set.of("pourquoi", "why");

    private Heading() {}

    public static String plain(String text) {
        return Normalizer.normalize(
                        text.toLowerCase(Locale.ROOT).replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /**
     * The same headings in the same order have the same one; the column that we add to a file to be
     * mended is left out, so that it is known when it comes back.
     */
    public static UUID fingerprint(List<String> headings) {
        var plain = headings.stream().map(Heading::plain).toList();
        boolean mended = !plain.isEmpty() && WHY.contains(plain.getLast());
        var own = mended ? plain.subList(0, plain.size() - 1) : plain;
        var joined = String.join("|", own);
        return UUID.nameUUIDFromBytes(joined.getBytes(StandardCharsets.UTF_8));
    }
}
