package fr.halle.payments.stripe.paper;

import tools.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Stripe's published request schemas: what a call may and must say. A call for which they have
 * nothing (a session, a dispute, a refund to read) may say {@code expand} only.
 */
final class Spec {

    private static final Spec PUBLISHED =
            new Spec(Fixtures.read("spec3-2023-09-12-request-subset.json.gz").get("paths"));
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");

    private final Map<Pattern, JsonNode> paths = new LinkedHashMap<>();

    private Spec(JsonNode published) {
        for (var each : published.properties()) {
            var path = each.getKey().replaceAll("\\{\\w+}", "[^/]+");
            paths.put(Pattern.compile(path), each.getValue());
        }
    }

    static Spec published() {
        return PUBLISHED;
    }

    /** Throws a {@link Refusal} for the first thing that is wrong. */
    void check(String method, String path, Form form) {
        var operation = operation(method, path);
        if (operation == null) {
            form.fields().keySet().stream()
                    .filter(name -> !name.equals("expand"))
                    .findFirst()
                    .ifPresent(Spec::unknown);
        } else if (method.equals("POST")) {
            object(body(operation), form.fields(), "");
        } else {
            query(operation.path("parameters"), form.fields());
        }
    }

    private JsonNode operation(String method, String path) {
        for (var each : paths.entrySet()) {
            var operation = each.getValue().get(method.toLowerCase(Locale.ROOT));
            if (operation != null && each.getKey().matcher(path).matches()) return operation;
        }
        return null;
    }

    private static JsonNode body(JsonNode operation) {
        return operation
                .get("requestBody")
                .get("content")
                .get("application/x-www-form-urlencoded")
                .get("schema");
    }

    private static void query(JsonNode parameters, Map<String, Object> fields) {
        for (var field : fields.entrySet()) {
            JsonNode schema = null;
            for (var each : parameters) {
                boolean here = each.get("in").stringValue().equals("query");
                if (here && each.get("name").stringValue().equals(field.getKey())) {
                    schema = each.get("schema");
                }
            }
            if (schema == null) unknown(field.getKey());
            value(schema, field.getValue(), field.getKey());
        }
    }

    private static void object(JsonNode schema, Map<?, ?> fields, String within) {
        for (var required : schema.path("required")) {
            if (!fields.containsKey(required.stringValue())) {
                var name = name(within, required.stringValue());
                throw Refusal.of("parameter_missing", name, "Missing: " + name);
            }
        }
        var known = schema.path("properties");
        for (var field : fields.entrySet()) {
            var name = name(within, field.getKey());
            var its = known.get(String.valueOf(field.getKey()));
            if (its == null && schema.path("additionalProperties").isObject()) {
                its = schema.get("additionalProperties");
            }
            if (its == null) unknown(name);
            value(its, field.getValue(), name);
        }
    }

    private static void value(JsonNode schema, Object value, String name) {
        if (schema.has("anyOf")) {
            any(schema.get("anyOf"), value, name);
            return;
        }
        switch (schema.path("type").stringValue("")) {
            case "object" -> object(schema, map(value, name), name);
            case "array" -> {
                for (var each : map(value, name).entrySet()) {
                    require(INTEGER.matcher("" + each.getKey()).matches(), "array", name, value);
                    value(schema.get("items"), each.getValue(), name(name, each.getKey()));
                }
            }
            case "integer" ->
                    require(INTEGER.matcher("" + value).matches(), "integer", name, value);
            case "boolean" -> require(("" + value).matches("true|false"), "boolean", name, value);
            case "number" ->
                    require(("" + value).matches("-?\\d+(\\.\\d+)?"), "number", name, value);
            default -> text(schema, value, name);
        }
    }

    private static void text(JsonNode schema, Object value, String name) {
        require(value instanceof String, "string", name, value);
        var text = (String) value;
        int longest = schema.path("maxLength").intValue(Integer.MAX_VALUE);
        require(text.length() <= longest, "string_too_long", name, value);
        if (!schema.has("enum")) {
            // to Stripe an empty text means to take something away, where that may be
            require(!text.isEmpty() || name.startsWith("metadata"), "empty", name, value);
            return;
        }
        for (var each : schema.get("enum")) if (each.stringValue().equals(text)) return;
        require(false, "enum", name, value);
    }

    private static void any(JsonNode schemas, Object value, String name) {
        Refusal last = null;
        for (var each : schemas) {
            try {
                value(each, value, name);
                return;
            } catch (Refusal e) {
                last = e;
            }
        }
        if (last != null) throw last;
    }

    private static Map<?, ?> map(Object value, String name) {
        require(value instanceof Map<?, ?>, "object", name, value);
        return (Map<?, ?>) value;
    }

    private static void require(boolean right, String kind, String name, Object value) {
        if (right) return;
        throw Refusal.of("parameter_invalid_" + kind, name, "%s is %s".formatted(name, value));
    }

    private static void unknown(String name) {
        throw Refusal.of("parameter_unknown", name, "Received unknown parameter: " + name);
    }

    private static String name(String within, Object name) {
        return within.isEmpty() ? "" + name : within + "[" + name + "]";
    }
}
