package fr.halle.storefront.linked;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Something of schema.org: its type and what is known of it. Nothing is said of the unknown. */
public final class Thing {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private Thing(String type) {
        properties.put("@type", type);
    }

    static Thing of(String type) {
        return new Thing(type);
    }

    Thing with(String property, @Nullable Object value) {
        if (value != null && !isEmpty(value)) properties.put(property, plain(value));
        return this;
    }

    private static boolean isEmpty(Object value) {
        return value instanceof String text && text.isEmpty()
                || value instanceof Collection<?> all && all.isEmpty();
    }

    private static Object plain(Object value) {
        if (value instanceof Thing thing) return thing.properties;
        return value instanceof Collection<?> all
                ? all.stream().map(each -> plain(each)).toList()
                : value;
    }

    /**
     * To be written into a script element as it is: nothing in it can end that element, since every
     * &lt;, &gt; and &amp; of a text is escaped as JSON allows.
     */
    public String script() {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("@context", "https://schema.org");
        whole.putAll(properties);
        return JSON.writeValueAsString(whole)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
