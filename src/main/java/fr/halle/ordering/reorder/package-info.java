/** The same order once more, as far as it is still to be had. */
@NullMarked
package fr.halle.ordering.reorder;

import org.jspecify.annotations.NullMarked;
