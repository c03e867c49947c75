/** What sold this week and the week before. */
@NullMarked
package fr.halle.desk.sales;

import org.jspecify.annotations.NullMarked;
