/** What sold in a day, a week or a year, and what did not; the same for the accountant. */
@NullMarked
package fr.halle.desk.sales;

import org.jspecify.annotations.NullMarked;
