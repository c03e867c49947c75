/**
 * How a product is where it is not new: second hand, left over, or mended on request; and what is
 * not given back.
 */
@NamedInterface("condition")
@NullMarked
package fr.halle.catalog.condition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
