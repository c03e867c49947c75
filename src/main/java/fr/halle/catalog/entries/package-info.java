/** What the rows of a table say of products, and what is wrong with them, in words. */
@NullMarked
package fr.halle.catalog.entries;

import org.jspecify.annotations.NullMarked;
