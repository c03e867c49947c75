/** Invoices are asked for, numbered and written, once; and read again. */
@NamedInterface("issuing")
@NullMarked
package fr.halle.invoicing.issuing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
