package fr.halle.catalog;

import fr.halle.kernel.Language;

import org.jspecify.annotations.Nullable;

/** An aisle of the market, in two levels: {@code parent} is null at the first. */
public record Category(
        String slug, @Nullable String parent, String nameFr, String nameEn, String art) {

    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }
}
