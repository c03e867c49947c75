/**
 * What is due to a merchant, why and since when; what was sent; and the account that receives it.
 */
@NullMarked
package fr.halle.desk.payouts;

import org.jspecify.annotations.NullMarked;
