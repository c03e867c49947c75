/** Goods taken for an order, and put back: from the shelf, and from the day of a cycle. */
@NullMarked
package fr.halle.ordering.goods;

import org.jspecify.annotations.NullMarked;
