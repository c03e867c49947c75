/** Taking one's data along, and being forgotten. */
@NullMarked
package fr.halle.identity.rights;

import org.jspecify.annotations.NullMarked;
