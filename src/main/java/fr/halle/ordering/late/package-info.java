/** A purchase whose money came after it was given up: what of it can still be had. */
@NullMarked
package fr.halle.ordering.late;

import org.jspecify.annotations.NullMarked;
