/** What may be given back for a change of mind, and what not. */
@NullMarked
package fr.halle.ordering.returns;

import org.jspecify.annotations.NullMarked;
