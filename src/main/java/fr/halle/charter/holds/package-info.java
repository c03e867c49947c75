/** What breaks a blocking rule leaves the shelf, is told why, may appeal, and comes back. */
@NullMarked
package fr.halle.charter.holds;

import org.jspecify.annotations.NullMarked;
