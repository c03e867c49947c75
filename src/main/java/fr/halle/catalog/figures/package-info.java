/** What a shelf tells its merchant in figures: what is looked at, what sells, what sleeps. */
@NamedInterface("figures")
@NullMarked
package fr.halle.catalog.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
