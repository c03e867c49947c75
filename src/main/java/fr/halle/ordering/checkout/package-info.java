/** The one page, and the one transaction, that turn a basket into a purchase. */
@NullMarked
package fr.halle.ordering.checkout;

import org.jspecify.annotations.NullMarked;
