/** The merchant's photograph of the shop. */
@NullMarked
package fr.halle.shops.pictures;

import org.jspecify.annotations.NullMarked;
