/** What stands on an invoice, and its sums. */
@NullMarked
package fr.halle.invoicing.paper;

import org.jspecify.annotations.NullMarked;
