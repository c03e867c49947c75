package fr.halle.web.look;

import fr.halle.web.ui.Brand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The themes that Halle brings, and the one that a brand asks for. */
public final class Themes {

    /** The house's own look, then those of invented territories. */
    public static final List<String> NAMES = List.of("ardennes", "littoral", "vignoble");

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private Themes() {}

    /** A theme by its name, whole; an unknown name is a mistake in the settings. */
    public static Theme named(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalStateException(
                    "halle.brand.theme is one of " + NAMES + ", not \"" + name + "\"");
        }
        var house = Theme.of(Bundle.read("tokens.css"));
        return name.equals(NAMES.getFirst())
                ? house.over(house)
                : Theme.of(Bundle.read("themes/" + name + ".css")).over(house);
    }

    /** The brand's theme, with the colours that its settings change. */
    static Theme of(Brand brand) {
        var base = named(brand.theme());
        return new Theme(
                        colours("day", brand.day(), base.day()),
                        colours("night", brand.night(), base.night()))
                .over(base);
    }

    private static Map<String, String> colours(
            String when, Map<String, String> asked, Map<String, String> known) {
        var colours = new LinkedHashMap<String, String>();
        asked.forEach(
                (name, value) -> {
                    var token = token(name, known);
                    if (!COLOUR.matcher(known.getOrDefault(token, "")).matches()
                            || !COLOUR.matcher(value).matches()) {
                        throw new IllegalStateException(
                                "halle.brand.%s.%s=%s: a colour of tokens.css, as #rrggbb"
                                        .formatted(when, name, value));
                    }
                    colours.put(token, value);
                });
        return colours;
    }

    /** An environment variable cannot say accent-soft: accentsoft means the same. */
    private static String token(String name, Map<String, String> known) {
        return known.keySet().stream()
                .filter(token -> token.replace("-", "").equals(name.replaceAll("[-.]", "")))
                .findFirst()
                .orElse(name);
    }
}
