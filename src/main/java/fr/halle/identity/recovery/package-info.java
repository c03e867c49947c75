/** Coming in without a password, and choosing another one. */
@NullMarked
package fr.halle.identity.recovery;

import org.jspecify.annotations.NullMarked;
