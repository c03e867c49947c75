/** The merchant's own photographs of each product. */
@NamedInterface("pictures")
@NullMarked
package fr.halle.catalog.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
