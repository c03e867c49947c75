/** What shops offer to shops. */
@NullMarked
package fr.halle.storefront.trade;

import org.jspecify.annotations.NullMarked;
