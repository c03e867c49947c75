/** Acts of the agreement that were entered wrongly, or revoked: they do not count any more. */
@NullMarked
package fr.halle.governance.takenback;

import org.jspecify.annotations.NullMarked;
