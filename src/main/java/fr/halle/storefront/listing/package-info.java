/**
 * Lists of products and shops with what narrows them: the market, its aisles, what was searched.
 */
@NullMarked
package fr.halle.storefront.listing;

import org.jspecify.annotations.NullMarked;
