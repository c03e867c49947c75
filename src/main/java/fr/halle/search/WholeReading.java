package fr.halle.search;

import fr.halle.catalog.Listings;
import fr.halle.kernel.ProductId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads everything anew: on the first day, and after a backup was restored into another server. */
@Component
record WholeReading(Census census, Listings listings, ReadModel model) {

    private static final int STRETCH = 1_000;

    void read() {
        model.forgetAll();
        census.take();
        @Nullable ProductId last = null;
        while (true) {
            var listed = listings.all(last, STRETCH);
            model.learn(listed);
            if (listed.size() < STRETCH) return;
            last = listed.getLast().id();
        }
    }
}
