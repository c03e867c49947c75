package fr.halle.search;

import fr.halle.kernel.ProductId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A stretch of products in their order. {@code next} is null at the end. */
public record Found(List<ProductId> products, @Nullable After next) {}
