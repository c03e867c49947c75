package fr.halle.catalog.intake;

import fr.halle.catalog.entries.Entry;
import fr.halle.catalog.gathering.Gathering;
import fr.halle.catalog.gathering.PhotographFiles;
import fr.halle.catalog.gathering.Wanted;
import fr.halle.catalog.gathering.WantedRows;
import fr.halle.catalog.putting.Putting;
import fr.halle.jobs.Jobs;
import fr.halle.kernel.ProductId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Which photographs the products of a file are to have. */
@Component
class Photographs {

    private final WantedRows wanted;
    private final PhotographFiles files;
    private final Jobs jobs;

    Photographs(WantedRows wanted, PhotographFiles files, Jobs jobs) {
        this.wanted = wanted;
        this.files = files;
        this.jobs = jobs;
    }

    /** How many the shelf does not have yet. */
    int lacking(Kept kept, Chunk chunk, Putting.Outcome outcome) {
        var all = of(kept, chunk, outcome);
        return all.isEmpty() ? 0 : wanted.lacking(kept.shop().value(), all);
    }

    void want(Kept kept, Chunk chunk, Putting.Outcome outcome) {
        var all = of(kept, chunk, outcome);
        if (!all.isEmpty()) wanted.want(kept.id(), kept.shop().value(), all);
    }

    /** After the rows, in the transaction that ends them. */
    void gather(UUID id) {
        if (wanted.isAny(id)) jobs.enqueue(Gathering.NAME, id.toString());
    }

    private List<Wanted> of(Kept kept, Chunk chunk, Putting.Outcome outcome) {
        var beside = new FilesBeside(files.names(kept.id()));
        var all = new ArrayList<Wanted>();
        for (var done : outcome.done()) {
            var entry = chunk.entries().get(done.row());
            if (entry == null) continue;
            var pictures = entry.pictures().isEmpty() ? beside.of(entry) : entry.pictures();
            for (int i = 0; i < pictures.size(); i++) {
                var each = pictures.get(i);
                var alt = alt(each.text(), entry.name());
                all.add(
                        new Wanted(
                                each.row(),
                                i,
                                new ProductId(done.product()),
                                each.source(),
                                alt,
                                0));
            }
        }
        return all;
    }

    /** The column's words, else the product's name; as short and as long as they may be. */
    private static String alt(String text, @Nullable String name) {
        var words = text.strip().length() >= 3 || name == null ? text.strip() : name;
        var enough = words.length() >= 3 ? words : ("Photo " + words).strip();
        return enough.substring(0, Math.min(enough.length(), 250));
    }

    /** A ZIP whose files are called like references: « P1.jpg », « P1-2.jpg ». */
    private record FilesBeside(List<String> names) {

        List<Entry.Picture> of(Entry entry) {
            if (names.isEmpty()) return List.of();
            var called = new ArrayList<Entry.Picture>();
            for (var variant : entry.variants()) {
                for (var key : List.of(variant.reference(), variant.barcode())) {
                    if (key.isEmpty()) continue;
                    names.stream()
                            .filter(name -> isCalled(name, key.toLowerCase(java.util.Locale.ROOT)))
                            .forEach(
                                    name -> called.add(new Entry.Picture(variant.row(), name, "")));
                }
            }
            return called.stream().limit(Entry.MOST_PICTURES).toList();
        }

        private static boolean isCalled(String name, String key) {
            var stem = name.replaceAll("\\.\\w+$", "");
            return stem.startsWith(key) && stem.substring(key.length()).matches("([-_ ]\\d{1,2})?");
        }
    }
}
