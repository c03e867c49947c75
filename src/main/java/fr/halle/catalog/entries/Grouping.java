package fr.halle.catalog.entries;

import fr.halle.catalog.files.Sentence;
import fr.halle.catalog.mapping.Field;
import fr.halle.catalog.mapping.Heading;
import fr.halle.catalog.mapping.Mapping;
import fr.halle.catalog.mapping.Shape;
import fr.halle.kernel.Slug;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes through all rows once and says which belong to one product, by the number of its first row.
 * Keeps a short text for each product, not its rows.
 */
public final class Grouping {

    /** {@code first}: the product's first row; {@code slug} is given with that row alone. */
    public record Place(int first, String slug) {}

    private final Mapping mapping;
    private final Map<String, Integer> products = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Integer> references = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    public Grouping(Mapping mapping) {
        this.mapping = mapping;
    }

    public List<Problem> problems() {
        return problems;
    }

    public Place place(int number, List<String> cells) {
        var line = new Line(mapping, number, cells);
        var key = mapping.shape() == Shape.WOOCOMMERCE ? woo(line) : key(line);
        var known = products.putIfAbsent(key, number);
        if (known != null) return new Place(known, "");
        checkReference(line);
        return new Place(number, slug(line, key));
    }

    private String key(Line line) {
        if (line.has(Field.KEY)) return line.at(Field.KEY);
        if (mapping.shape() == Shape.SHOPIFY) problems.add(line.problem(Field.KEY, "handle"));
        boolean byName = mapping.has(Field.OPTION1) && line.has(Field.NAME);
        return byName ? "\0" + Heading.plain(line.at(Field.NAME)) : "\0" + line.number();
    }

    /** A variation names its parent by « id:12 » or by its SKU. */
    private String woo(Line line) {
        if (Heading.plain(line.at(Field.KIND)).startsWith("variation") && line.has(Field.PARENT)) {
            var parent = line.at(Field.PARENT);
            if (!products.containsKey(parent))
                problems.add(line.problem(Field.PARENT, "parent", Sentence.quoted(parent)));
            return parent;
        }
        var id = "id:" + (line.has(Field.ID) ? line.at(Field.ID) : "row " + line.number());
        if (!line.has(Field.REFERENCE)) return id;
        products.putIfAbsent(id, line.number());
        return line.at(Field.REFERENCE);
    }

    private String slug(Line line, String key) {
        var given = line.has(Field.KEY) ? line.at(Field.KEY) : line.at(Field.NAME);
        if (given.isEmpty()) {
            if (!line.has(Field.REFERENCE)) problems.add(line.problem(Field.NAME, "title"));
            return "";
        }
        var slug = Slug.of(given).value();
        var other = keys.putIfAbsent(slug, given);
        if (other == null) return slug;
        if (!line.has(Field.KEY) && line.has(Field.REFERENCE)) {
            var longer = Slug.of(Slug.of(line.at(Field.REFERENCE)) + " " + given).value();
            if (keys.putIfAbsent(longer, given) == null) return longer;
        }
        problems.add(
                line.has(Field.KEY)
                        ? line.problem(
                                Field.KEY,
                                "same-handle",
                                Sentence.quoted(given),
                                Sentence.quoted(other))
                        : line.problem(Field.NAME, "same-name", Sentence.quoted(given)));
        return slug;
    }

    /** Where products are told apart by it, a reference stands once. */
    private void checkReference(Line line) {
        if (mapping.has(Field.KEY) || !line.has(Field.REFERENCE)) return;
        var before = references.putIfAbsent(line.at(Field.REFERENCE), line.number());
        if (before != null) {
            problems.add(
                    line.problem(
                            Field.REFERENCE,
                            "same-reference",
                            Sentence.quoted(line.at(Field.REFERENCE)),
                            String.valueOf(before)));
        }
    }
}
