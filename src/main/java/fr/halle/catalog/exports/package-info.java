/** Everything of a shop as a table: nobody is locked in. */
@NullMarked
package fr.halle.catalog.exports;

import org.jspecify.annotations.NullMarked;
