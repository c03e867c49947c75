/** What is left of each thing, counted by hand in a few minutes a day. */
@NamedInterface("counting")
@NullMarked
package fr.halle.catalog.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
