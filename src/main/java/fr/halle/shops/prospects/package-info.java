/** Shops that somebody met and that are not here yet. */
@NamedInterface("prospects")
@NullMarked
package fr.halle.shops.prospects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
