/** What invoices know of a person. */
@NullMarked
package fr.halle.invoicing.rights;

import org.jspecify.annotations.NullMarked;
