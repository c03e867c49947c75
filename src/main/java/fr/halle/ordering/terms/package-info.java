/** On what terms each order was placed: they are read by its buyer for as long as the order is. */
@NullMarked
package fr.halle.ordering.terms;

import org.jspecify.annotations.NullMarked;
