package fr.halle.payments.stripe.paper;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

/** Stripe's published answers; each is a copy to write into. */
final class Fixtures {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, JsonNode> READ = new ConcurrentHashMap<>();

    private Fixtures() {}

    static ObjectNode of(String name) {
        return (ObjectNode)
                READ.computeIfAbsent(name, _ -> read("fixture-" + name + ".json")).deepCopy();
    }

    static ObjectNode empty() {
        return JSON.createObjectNode();
    }

    static JsonNode read(String file) {
        try (var in = Fixtures.class.getResourceAsStream("/stripe/" + file)) {
            return JSON.readTree(file.endsWith(".gz") ? new GZIPInputStream(in) : in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
