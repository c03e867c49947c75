/** Counts votes and says why something is adopted or not. */
@NamedInterface("votes")
@NullMarked
package fr.halle.governance.votes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
