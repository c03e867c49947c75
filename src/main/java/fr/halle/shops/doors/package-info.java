/** Which door of which shop a person may pass, worked out at each request. */
@NullMarked
package fr.halle.shops.doors;

import org.jspecify.annotations.NullMarked;
