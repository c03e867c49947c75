/** Deliberations: numbered, signed, transmitted, published. */
@NamedInterface("acts")
@NullMarked
package fr.halle.governance.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
