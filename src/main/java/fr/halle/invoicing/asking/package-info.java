/** A buyer asks for invoices, and fetches them. */
@NullMarked
package fr.halle.invoicing.asking;

import org.jspecify.annotations.NullMarked;
