/** The words of a label and of a price tag. */
@NullMarked
package fr.halle.storefront.label;

import org.jspecify.annotations.NullMarked;
