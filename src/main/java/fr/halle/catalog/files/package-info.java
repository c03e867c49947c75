/** Tables that people bring, whatever their format: read row by row, into text. */
@NullMarked
package fr.halle.catalog.files;

import org.jspecify.annotations.NullMarked;
