/** The second factor: six figures from a telephone, asked of whoever holds a role or wants it. */
@NullMarked
package fr.halle.identity.secondfactor;

import org.jspecify.annotations.NullMarked;
