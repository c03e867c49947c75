/** What was invoiced in the shop's name, under which mandate, and what of it leaves for others. */
@NullMarked
package fr.halle.desk.invoices;

import org.jspecify.annotations.NullMarked;
