/** The merchant's home: what to do now, most urgent first, and how the week goes. */
@NullMarked
package fr.halle.desk.today;

import org.jspecify.annotations.NullMarked;
