package fr.halle.kernel;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as it stands in a URL: lower case, ASCII letters, figures and single hyphens, 1 to 80
 * characters.
 */
public record Slug(String value) {

    private static final int LONGEST = 80;

    public Slug {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*") || value.length() > LONGEST) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    /**
     * « Pain d’épices à l’ancienne » gives pain-d-epices-a-l-ancienne; a name without letters gives
     * "x".
     */
    public static Slug of(String name) {
        var lower = name.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        var ascii =
                Normalizer.normalize(lower, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        if (ascii.length() > LONGEST) ascii = ascii.substring(0, LONGEST).replaceAll("-+$", "");
        return new Slug(ascii.isEmpty() ? "x" : ascii);
    }

    @Override
    public String toString() {
        return value;
    }
}
