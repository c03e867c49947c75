/** One product under its merchant's hands: drafted, changed, published, put away, copied. */
@NamedInterface("editing")
@NullMarked
package fr.halle.catalog.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
