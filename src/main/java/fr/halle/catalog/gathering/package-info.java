/** The photographs that a file of products names: gathered after its rows, one after the other. */
@NullMarked
package fr.halle.catalog.gathering;

import org.jspecify.annotations.NullMarked;
