/** What the month brings: a list of months, aisles and words, kept as data. */
@NullMarked
package fr.halle.storefront.season;

import org.jspecify.annotations.NullMarked;
