/** Where shops are, what they look like from outside, and where their old addresses lead. */
@NullMarked
package fr.halle.storefront.places;

import org.jspecify.annotations.NullMarked;
