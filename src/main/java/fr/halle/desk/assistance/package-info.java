/** The merchant says who may help, sees what was done, and signs. */
@NullMarked
package fr.halle.desk.assistance;

import org.jspecify.annotations.NullMarked;
