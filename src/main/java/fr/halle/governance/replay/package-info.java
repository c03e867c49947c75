/** Replays a meeting from a file through the same rules. */
@NamedInterface("replay")
@NullMarked
package fr.halle.governance.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
