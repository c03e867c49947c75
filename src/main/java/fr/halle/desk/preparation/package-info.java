/** The list that hangs beside the oven. */
@NullMarked
package fr.halle.desk.preparation;

import org.jspecify.annotations.NullMarked;
