package fr.halle.catalog.putting;

import fr.halle.catalog.entries.Entry;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * An entry and the product it means, null where it is new. {@code whole}: the file tells all of it,
 * so that a variant that is not named is no longer sold; else only the one offer is touched.
 */
record Target(Entry entry, @Nullable UUID product, boolean whole) {

    boolean isNew() {
        return product == null;
    }

    Target at(UUID created) {
        return new Target(entry, created, whole);
    }
}
