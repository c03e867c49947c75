/**
 * Follows money: of each part where it is, and from a provider's name of a movement back to its
 * subject.
 */
@NamedInterface("tracing")
@NullMarked
package fr.halle.payments.tracing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
