/** What anybody may read of the partnership's costs, and what would be different if. */
@NullMarked
package fr.halle.costsharing.council;

import org.jspecify.annotations.NullMarked;
