/** Shares an amount between the département and its partners by a key. */
@NamedInterface("sharing")
@NullMarked
package fr.halle.costsharing.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
