/** A decision that each party's own council has to ratify: sent to all, answered by each. */
@NamedInterface("ratification")
@NullMarked
package fr.halle.governance.ratification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
