package fr.halle.payments.stripe.paper;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in a request: {@code a[b][0][c]=d} as maps in maps. A list is a map by its positions,
 * {@code a[]=b} takes the next one.
 */
final class Form {

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, String> flat = new TreeMap<>();

    static Form of(String encoded) {
        var form = new Form();
        for (var pair : encoded.split("&")) {
            if (pair.isEmpty()) continue;
            int sign = pair.indexOf('=');
            form.put(decoded(pair.substring(0, sign)), decoded(pair.substring(sign + 1)));
        }
        return form;
    }

    Map<String, Object> fields() {
        return fields;
    }

    /** The same for two requests that ask for the same. */
    String canonical() {
        return flat.toString();
    }

    String text(String name) {
        return flat.getOrDefault(name, "");
    }

    boolean has(String name) {
        return flat.containsKey(name);
    }

    long number(String name) {
        return Long.parseLong(flat.get(name));
    }

    /** The texts right under a name. */
    Map<String, Object> under(String name) {
        return below(fields.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> below(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private void put(String name, String value) {
        flat.put(name, value);
        var steps = name.replace("]", "").split("\\[", -1);
        var at = fields;
        for (int i = 0; i < steps.length - 1; i++) {
            at = inside(at, step(at, steps[i]));
        }
        at.put(step(at, steps[steps.length - 1]), value);
    }

    private static String step(Map<String, Object> at, String name) {
        return name.isEmpty() ? String.valueOf(at.size()) : name;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inside(Map<String, Object> at, String step) {
        return (Map<String, Object>) at.computeIfAbsent(step, _ -> new LinkedHashMap<>());
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
