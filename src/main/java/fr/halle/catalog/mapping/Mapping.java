package fr.halle.catalog.mapping;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What each column of a table means; null where it is passed over. Several columns may hold
 * pictures, no other field stands twice.
 */
public record Mapping(Shape shape, List<String> headings, List<@Nullable Field> fields) {

    public boolean has(Field field) {
        return fields.contains(field);
    }

    /** As its file says it. */
    public String heading(Field field) {
        int at = fields.indexOf(field);
        return at < 0 ? field.words().getFirst() : headings.get(at);
    }

    /** Empty where there is no such column or the row is shorter. */
    public String at(Field field, List<String> cells) {
        int at = fields.indexOf(field);
        return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
    }

    /** Of every column that means it, empty ones left out. */
    public List<String> all(Field field, List<String> cells) {
        var found = new ArrayList<String>();
        for (int i = 0; i < Math.min(fields.size(), cells.size()); i++) {
            if (fields.get(i) == field && !cells.get(i).isBlank()) found.add(cells.get(i).strip());
        }
        return found;
    }

    /** A product is made of a name and a price; what is known is found by its reference. */
    public boolean isEnough() {
        boolean known = has(Field.REFERENCE) || has(Field.KEY);
        return has(Field.PRICE) && has(Field.NAME) || known && hasNews();
    }

    private boolean hasNews() {
        return fields.stream().anyMatch(f -> f != null && f != Field.REFERENCE && f != Field.KEY);
    }

    /** For the database: the names of the fields, empty where there is none. */
    public String[] names() {
        return fields.stream().map(each -> each == null ? "" : each.name()).toArray(String[]::new);
    }

    /** The other way round. What a later release no longer knows is passed over. */
    public static Mapping of(List<String> headings, List<String> names) {
        var fields = new ArrayList<@Nullable Field>();
        for (var name : names) fields.add(field(name));
        while (fields.size() < headings.size()) fields.add(null);
        return new Mapping(Shape.of(headings), headings, Collections.unmodifiableList(fields));
    }

    static @Nullable Field field(String name) {
        for (var field : Field.values()) if (field.name().equals(name)) return field;
        return null;
    }
}
