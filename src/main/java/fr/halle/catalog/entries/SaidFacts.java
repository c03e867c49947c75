package fr.halle.catalog.entries;

import fr.halle.catalog.Facts;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** What of a label a file says; null where it says nothing. */
public record SaidFacts(
        @Nullable String origin,
        @Nullable String ingredients,
        @Nullable Set<Facts.Allergen> allergens,
        @Nullable Set<Facts.Label> labels,
        @Nullable String keeping) {

    public boolean isSilent() {
        return origin == null
                && ingredients == null
                && allergens == null
                && labels == null
                && keeping == null;
    }
}
