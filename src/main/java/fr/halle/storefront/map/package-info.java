/** Where the shops are: drawn by the server, livelier with a script, and always as a list too. */
@NullMarked
package fr.halle.storefront.map;

import org.jspecify.annotations.NullMarked;
