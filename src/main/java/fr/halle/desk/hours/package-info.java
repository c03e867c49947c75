/** When the shop is open, closed or takes a break, and how fast it works. */
@NullMarked
package fr.halle.desk.hours;

import org.jspecify.annotations.NullMarked;
