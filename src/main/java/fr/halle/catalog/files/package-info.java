/** Tables that people bring, whatever their format: read row by row, into text. */
@NamedInterface("files")
@NullMarked
package fr.halle.catalog.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
