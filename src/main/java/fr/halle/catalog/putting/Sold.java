package fr.halle.catalog.putting;

import fr.halle.catalog.entries.Entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A variant of a file and the product it belongs to. */
record Sold(UUID product, int position, Entry.Variant variant, boolean whole) {

    static List<Sold> of(Collection<Target> targets) {
        var all = new ArrayList<Sold>();
        for (var target : targets) {
            var product = target.product();
            if (product == null) continue;
            for (int i = 0; i < target.entry().variants().size(); i++) {
                all.add(new Sold(product, i, target.entry().variants().get(i), target.whole()));
            }
        }
        return all;
    }
}
