/** Where a merchant announces a lower price for a while. */
@NullMarked
package fr.halle.desk.reduction;

import org.jspecify.annotations.NullMarked;
