package fr.halle.catalog.putting;

import fr.halle.catalog.condition.Condition;
import fr.halle.catalog.entries.Entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A variant of a file and the product it belongs to; {@code uncounted}: how many there are where
 * nobody has counted it. What is second hand is the only one of its kind.
 */
record Sold(UUID product, int position, Entry.Variant variant, boolean whole, int uncounted) {

    static List<Sold> of(Collection<Target> targets) {
        var all = new ArrayList<Sold>();
        for (var target : targets) {
            var product = target.product();
            if (product == null) continue;
            for (int i = 0; i < target.entry().variants().size(); i++) {
                var variant = target.entry().variants().get(i);
                all.add(new Sold(product, i, variant, target.whole(), uncounted(target.entry())));
            }
        }
        return all;
    }

    private static int uncounted(Entry entry) {
        var said = entry.condition();
        var condition = said == null ? null : said.notNew();
        return condition != null && condition.kind() == Condition.Kind.SECOND_HAND ? 1 : 0;
    }
}
