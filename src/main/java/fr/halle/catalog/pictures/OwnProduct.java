package fr.halle.catalog.pictures;

import fr.halle.kernel.Cover;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A product as its merchant finds it again, with or without photographs. */
record OwnProduct(
        UUID id, String slug, String name, String art, @Nullable Cover cover, int pictures) {}
