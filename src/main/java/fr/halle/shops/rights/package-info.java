/** What shops know of a person: what they opened, whom they met, how they helped. */
@NullMarked
package fr.halle.shops.rights;

import org.jspecify.annotations.NullMarked;
