package fr.halle.payments.stripe.paper;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that the paper Stripe knows, as it would answer it; ids count up. */
final class Shelves {

    static final int USUAL_PAGE = 10;

    private final Map<String, ObjectNode> byId = new HashMap<>();
    private final Map<String, List<ObjectNode>> byKind = new HashMap<>();
    private final Clock clock;

    Shelves(Clock clock) {
        this.clock = clock;
    }

    /** A new thing with its name and time, put on its shelf. */
    ObjectNode put(String prefix, ObjectNode thing) {
        var kind = thing.get("object").stringValue();
        var shelf = byKind.computeIfAbsent(kind, _ -> new ArrayList<>());
        var id = "%s_paper%08d".formatted(prefix, shelf.size() + 1);
        thing.put("id", id).put("created", now());
        byId.put(id, thing);
        shelf.add(thing);
        return thing;
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    ObjectNode get(String id) {
        var thing = byId.get(id);
        if (thing == null) throw Refusal.missing(404, "id", id);
        return thing;
    }

    List<ObjectNode> all(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** A copy, with what was asked to stand in it instead of its name. */
    ObjectNode answer(ObjectNode thing, Form asked) {
        var copy = thing.deepCopy();
        for (var path : asked.under("expand").values())
            expand(copy, path.toString().split("\\."), 0);
        return copy;
    }

    /** One page, the newest first. */
    ObjectNode page(String kind, String path, Form asked) {
        int limit = asked.has("limit") ? (int) asked.number("limit") : USUAL_PAGE;
        var after = asked.text("starting_after");
        boolean begun = after.isEmpty();
        var shelf = all(kind);
        var page = Fixtures.empty().put("object", "list").put("url", path).put("has_more", false);
        var data = page.putArray("data");
        for (int i = shelf.size() - 1; i >= 0; i--) {
            var each = shelf.get(i);
            if (begun && isMeant(each, path, asked)) {
                if (data.size() == limit) return answer(page.put("has_more", true), asked);
                data.add(each);
            }
            begun |= each.get("id").stringValue().equals(after);
        }
        return answer(page, asked);
    }

    private static boolean isMeant(ObjectNode thing, String path, Form asked) {
        for (var filter : List.of("payment_intent", "charge", "transfer_group", "destination")) {
            if (asked.has(filter) && !asked.text(filter).equals(text(thing, filter))) return false;
        }
        if (path.endsWith("/reversals") && !path.contains("/" + text(thing, "transfer") + "/")) {
            return false;
        }
        long created = thing.get("created").longValue();
        return asked.under("created").entrySet().stream()
                .allMatch(
                        each ->
                                holds(
                                        created,
                                        each.getKey(),
                                        Long.parseLong("" + each.getValue())));
    }

    private static boolean holds(long created, String comparison, long bound) {
        return switch (comparison) {
            case "gt" -> created > bound;
            case "gte" -> created >= bound;
            case "lt" -> created < bound;
            default -> created <= bound;
        };
    }

    static String text(JsonNode thing, String field) {
        return thing.path(field).stringValue("");
    }

    private void expand(JsonNode within, String[] path, int step) {
        if (within instanceof ArrayNode many) {
            for (var each : many) expand(each, path, step);
        } else if (step < path.length && within instanceof ObjectNode one) {
            var field = one.get(path[step]);
            if (field != null && field.isString() && has(field.stringValue())) {
                one.set(path[step], get(field.stringValue()).deepCopy());
            }
            if (field != null) expand(one.get(path[step]), path, step + 1);
        }
    }
}
