package fr.halle.web.look;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The values of the tokens (« accent » → « #b5482a »), by day and by night. Read from a stylesheet
 * that holds nothing else: what stands before its dark media query is the day.
 */
public record Theme(Map<String, String> day, Map<String, String> night) {

    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+):\\s*([^;}]+)");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final String NIGHT = "@media (prefers-color-scheme: dark)";

    public Theme {
        day = Collections.unmodifiableMap(new LinkedHashMap<>(day));
        night = Collections.unmodifiableMap(new LinkedHashMap<>(night));
    }

    static Theme of(String css) {
        var plain = COMMENT.matcher(css).replaceAll("");
        int dusk = plain.indexOf(NIGHT);
        return dusk < 0
                ? new Theme(tokens(plain), Map.of())
                : new Theme(tokens(plain.substring(0, dusk)), tokens(plain.substring(dusk)));
    }

    /**
     * This theme with everything that it leaves unsaid as {@code below} says it. A colour given for
     * the day alone keeps the night of {@code below}; a curve or a font is the same day and night.
     */
    Theme over(Theme below) {
        var fullDay = new LinkedHashMap<>(below.day);
        fullDay.putAll(day);
        var fullNight = new LinkedHashMap<>(fullDay);
        fullNight.putAll(below.night);
        fullNight.putAll(night);
        return new Theme(fullDay, fullNight);
    }

    /** What a stylesheet has to say to wear this theme, day and night as the system asks. */
    String css() {
        return "@layer tokens{:root{%s}%s{:root{%s}}}".formatted(block(day), NIGHT, block(night));
    }

    /** Both at once, for two parts of one page: {@code part[data-theme=light]} and dark. */
    public String sides(String part) {
        return """
               %1$s[data-theme=light]{color-scheme:light;%2$s}
               %1$s[data-theme=dark]{color-scheme:dark;%3$s}
               """
                .formatted(part, block(day), block(night));
    }

    private static String block(Map<String, String> tokens) {
        return tokens.entrySet().stream()
                .map(token -> "--" + token.getKey() + ":" + token.getValue() + ";")
                .collect(joining());
    }

    private static Map<String, String> tokens(String css) {
        var found = new LinkedHashMap<String, String>();
        TOKEN.matcher(css)
                .results()
                .forEach(token -> found.put(token.group(1), token.group(2).strip()));
        return found;
    }
}
