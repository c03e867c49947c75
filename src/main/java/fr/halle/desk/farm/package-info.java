/** The farmer's week: cycles of orders, what they take, and the list of the harvest. */
@NullMarked
package fr.halle.desk.farm;

import org.jspecify.annotations.NullMarked;
