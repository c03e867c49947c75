/** What a visitor has put aside before paying. */
@NullMarked
package fr.halle.ordering.basket;

import org.jspecify.annotations.NullMarked;
