/** Money back to a shopper, by the shop or by whoever looks after all shops. */
@NullMarked
package fr.halle.desk.refunds;

import org.jspecify.annotations.NullMarked;
