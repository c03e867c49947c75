/** Halle. One folder below is one capability: its Java, its pages, its tables and its texts. */
@NullMarked
package fr.halle;

import org.jspecify.annotations.NullMarked;
