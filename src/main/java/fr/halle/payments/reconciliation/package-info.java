/**
 * Compares what we believe with what providers say, keeps every difference and what was done about
 * it.
 */
@NamedInterface("reconciliation")
@NullMarked
package fr.halle.payments.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
