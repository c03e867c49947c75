/**
 * What lies between a file and the shelf: its rows, what is wrong with them, the work on them that
 * survives a crash.
 */
@NullMarked
package fr.halle.catalog.intake;

import org.jspecify.annotations.NullMarked;
