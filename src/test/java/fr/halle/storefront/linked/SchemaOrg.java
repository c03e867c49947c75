package fr.halle.storefront.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads JSON-LD as a machine does, with a small schema.org of our own: nothing is fetched. */
final class SchemaOrg {

    private static final String IRI = "https://schema.org/";
    private static final Map<String, Set<String>> PROPERTIES = properties();

    private SchemaOrg() {}

    /**
     * The one thing that a script speaks of, every name a whole IRI, every property a known one.
     */
    static JsonObject expand(String script) {
        try {
            var document = JsonDocument.of(new StringReader(script));
            var expanded = JsonLd.expand(document).loader(contexts()).get();
            assertThat(expanded).hasSize(1);
            check(expanded.getJsonObject(0));
            return expanded.getJsonObject(0);
        } catch (JsonLdError e) {
            throw new AssertionError(script, e);
        }
    }

    /** The first value of a property: text, number or IRI. */
    static String value(JsonObject thing, String property) {
        var first = thing.getJsonArray(IRI + property).getJsonObject(0);
        var value = first.containsKey("@id") ? first.get("@id") : first.get("@value");
        return value.toString().replaceAll("^\"|\"$", "");
    }

    static JsonObject part(JsonObject thing, String property) {
        return thing.getJsonArray(IRI + property).getJsonObject(0);
    }

    private static void check(JsonObject thing) {
        if (!thing.containsKey("@type")) return;
        var type = thing.getJsonArray("@type").getString(0);
        assertThat(type).startsWith(IRI);
        var known = PROPERTIES.get(type.substring(IRI.length()));
        assertThat(known).as(type).isNotNull();
        for (var property : thing.entrySet()) {
            if (property.getKey().startsWith("@")) continue;
            assertThat(known).as(type).contains(property.getKey().substring(IRI.length()));
            for (var value : property.getValue().asJsonArray()) {
                if (value.getValueType() == JsonValue.ValueType.OBJECT) check(value.asJsonObject());
            }
        }
    }

    private static DocumentLoader contexts() {
        return (url, options) -> {
            assertThat(url.toString()).isIn("https://schema.org", "https://schema.org/");
            return JsonDocument.of(new StringReader(text("context.json")));
        };
    }

    private static Map<String, Set<String>> properties() {
        var all = new HashMap<String, Set<String>>();
        text("properties.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(": "))
                .forEach(line -> all.put(line[0], Set.copyOf(Arrays.asList(line[1].split(" ")))));
        return all;
    }

    private static String text(String name) {
        try (var in = SchemaOrg.class.getResourceAsStream("/schema.org/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
