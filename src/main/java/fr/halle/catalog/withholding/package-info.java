/** Goods that moderation takes off the shelf, and puts back. */
@NullMarked
package fr.halle.catalog.withholding;

import org.jspecify.annotations.NullMarked;
