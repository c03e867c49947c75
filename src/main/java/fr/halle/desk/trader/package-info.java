/** What a merchant says of the business behind the shop, its papers and its terms of sale. */
@NullMarked
package fr.halle.desk.trader;

import org.jspecify.annotations.NullMarked;
