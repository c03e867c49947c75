/** What became of a purchase: paid, prepared, handed over, cancelled. */
@NullMarked
package fr.halle.ordering.placed;

import org.jspecify.annotations.NullMarked;
