/** The accountant's pages of what is shared. */
@NullMarked
package fr.halle.costsharing.accounts;

import org.jspecify.annotations.NullMarked;
