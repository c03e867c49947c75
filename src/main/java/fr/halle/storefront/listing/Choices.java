package fr.halle.storefront.listing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody chose, by the names that stand in the address, always in one order: the same
 * choices have one address only. {@code path} is where the list lives.
 */
record Choices(String path, Map<String, String> chosen) {

    static final String AFTER = "after";

    /** What belongs to the question itself rather than narrowing it. */
    private static final Set<String> QUESTION = Set.of("q", "sort", AFTER);

    String get(String name) {
        return chosen.getOrDefault(name, "");
    }

    boolean has(String name, String value) {
        return get(name).equals(value);
    }

    String href() {
        return path + question();
    }

    /** Without the stroke or the question mark: as a request brings it. */
    String query() {
        return chosen.entrySet().stream()
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private String question() {
        return chosen.isEmpty() ? "" : "?" + query();
    }

    /** The same list from its start with another value, or without this choice. */
    Choices with(String name, String value) {
        var other = new LinkedHashMap<String, String>();
        for (var known : Asked.NAMES) {
            var now = known.equals(name) ? value : get(known);
            if (!now.isEmpty() && !(known.equals(AFTER) && !name.equals(AFTER))) {
                other.put(known, now);
            }
        }
        if (other.get("near") == null) other.remove("km");
        return new Choices(path, other);
    }

    Choices without(String name) {
        return with(name, "");
    }

    Choices on(String otherPath) {
        return new Choices(otherPath, without(AFTER).chosen());
    }

    /** Everything around a place that was named, instead of what is called like it. */
    Choices around(String place) {
        return with("q", "").with("near", place);
    }

    /** The question alone, with nothing that narrows it. */
    Choices bare() {
        var question = new LinkedHashMap<>(chosen);
        question.keySet().removeIf(name -> !QUESTION.contains(name) || name.equals(AFTER));
        return new Choices(path, question);
    }

    /** How many choices narrow the list. */
    int count() {
        return (int)
                chosen.keySet().stream()
                        .filter(name -> !QUESTION.contains(name) && !name.equals("km"))
                        .count();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
