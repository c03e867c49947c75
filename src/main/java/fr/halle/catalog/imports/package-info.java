/**
 * Products from the file that a merchant already has: read, previewed, then imported, all or
 * nothing.
 */
@NullMarked
package fr.halle.catalog.imports;

import org.jspecify.annotations.NullMarked;
