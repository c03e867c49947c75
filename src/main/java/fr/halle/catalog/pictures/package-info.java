/** The merchant's own photographs of each product. */
@NullMarked
package fr.halle.catalog.pictures;

import org.jspecify.annotations.NullMarked;
