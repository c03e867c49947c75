/** The listing charter at the counter: what to mend, what is coming, what is held and why. */
@NullMarked
package fr.halle.desk.charter;

import org.jspecify.annotations.NullMarked;
