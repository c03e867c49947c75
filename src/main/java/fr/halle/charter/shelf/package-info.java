/** The charter as one shop meets it: its score, what to mend, what it accepted, what is held. */
@NamedInterface("shelf")
@NullMarked
package fr.halle.charter.shelf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
