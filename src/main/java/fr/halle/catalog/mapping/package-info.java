/** Which column means what: recognised, guessed, or chosen by the merchant and remembered. */
@NullMarked
package fr.halle.catalog.mapping;

import org.jspecify.annotations.NullMarked;
