/** Becoming somebody Halle knows, confirmed by mail. */
@NullMarked
package fr.halle.identity.joining;

import org.jspecify.annotations.NullMarked;
