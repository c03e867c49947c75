/** Votes as they were taken, with the room as it was. */
@NamedInterface("ballots")
@NullMarked
package fr.halle.governance.ballots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
