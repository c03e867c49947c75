/** Where a merchant keeps a product for other shops. */
@NullMarked
package fr.halle.desk.trade;

import org.jspecify.annotations.NullMarked;
