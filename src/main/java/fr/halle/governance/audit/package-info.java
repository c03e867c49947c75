/** Audits of the platform: what was found, and what the council decided about it. */
@NamedInterface("audit")
@NullMarked
package fr.halle.governance.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
