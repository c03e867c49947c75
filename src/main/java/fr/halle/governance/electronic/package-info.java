/**
 * Votes of each member by their own phone: named, or secret until and after the count. The threat
 * model is decision 37.
 */
@NamedInterface("electronic")
@NullMarked
package fr.halle.governance.electronic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
