/** The shop's side of an order: the board, the hand-over, what cannot be delivered. */
@NullMarked
package fr.halle.ordering.counter;

import org.jspecify.annotations.NullMarked;
