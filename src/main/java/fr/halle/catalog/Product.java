package fr.halle.catalog;

import fr.halle.kernel.Cover;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A product with its offers, cheapest position first, and its photographs, the first of which is
 * its cover. {@code description} is safe HTML; {@code facts} is null where the merchant has said
 * nothing.
 */
public record Product(
        ShopId shop,
        String slug,
        String name,
        String description,
        Category category,
        String art,
        @Nullable Facts facts,
        List<Offer> offers,
        List<Cover> pictures) {}
