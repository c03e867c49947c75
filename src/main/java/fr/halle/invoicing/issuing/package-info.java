/** Invoices are asked for, numbered and written, once. */
@NullMarked
package fr.halle.invoicing.issuing;

import org.jspecify.annotations.NullMarked;
