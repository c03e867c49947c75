/** The communication kit: what is new is validated by all parties, a change by the département. */
@NamedInterface("kit")
@NullMarked
package fr.halle.governance.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
