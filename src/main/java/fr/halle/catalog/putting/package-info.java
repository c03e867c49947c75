/** Puts what a file says on a shelf, by the thousand: a few statements, whatever their number. */
@NullMarked
package fr.halle.catalog.putting;

import org.jspecify.annotations.NullMarked;
