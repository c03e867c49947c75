/** Who decides: bodies, their colleges and members, the rules they follow. */
@NamedInterface("bodies")
@NullMarked
package fr.halle.governance.bodies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
