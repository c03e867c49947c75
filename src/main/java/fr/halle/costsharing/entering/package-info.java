/**
 * What the accountant enters of an expense: its estimate, its decision, its stages; keys; votes.
 */
@NamedInterface("entering")
@NullMarked
package fr.halle.costsharing.entering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
