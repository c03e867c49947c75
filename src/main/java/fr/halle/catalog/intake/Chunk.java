package fr.halle.catalog.intake;

import fr.halle.catalog.entries.Entries;
import fr.halle.catalog.entries.Entry;
import fr.halle.catalog.entries.Line;
import fr.halle.catalog.entries.Notice;
import fr.halle.catalog.entries.Problem;
import fr.halle.catalog.mapping.Mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some products of a file, understood: the same rows always give the same. */
public record Chunk(Map<Integer, Entry> entries, List<Problem> problems, List<Notice> notices) {

    public static Chunk of(
            List<KeptRows.Product> products, Mapping mapping, Map<String, String> aisles) {
        var reader = new Entries(aisles);
        var entries = new HashMap<Integer, Entry>();
        for (var product : products) {
            var lines =
                    product.rows().stream()
                            .map(row -> new Line(mapping, row.number(), row.cells()))
                            .toList();
            reader.read(product.slug(), lines)
                    .ifPresent(entry -> entries.put(product.first(), entry));
        }
        return new Chunk(entries, reader.problems(), reader.notices());
    }

    public List<Entry> inOrder() {
        return new ArrayList<>(
                entries.values().stream()
                        .sorted((a, b) -> Integer.compare(a.row(), b.row()))
                        .toList());
    }
}
