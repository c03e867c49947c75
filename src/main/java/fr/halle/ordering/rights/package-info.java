/** What a buyer takes along, and what is left of them once they are forgotten. */
@NullMarked
package fr.halle.ordering.rights;

import org.jspecify.annotations.NullMarked;
