/**
 * A provider's agents bring shops onto the shelf: under a mandate of each shop, by stages, in
 * hours, against a contract; and whatever they do is on record.
 */
@NamedInterface("assistance")
@NullMarked
package fr.halle.shops.assistance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
