/** Where a merchant says that a product is not new. */
@NullMarked
package fr.halle.desk.condition;

import org.jspecify.annotations.NullMarked;
