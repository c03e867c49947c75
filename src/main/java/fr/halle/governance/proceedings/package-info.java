/** The minutes of a session and the list of what it decided. */
@NullMarked
package fr.halle.governance.proceedings;

import org.jspecify.annotations.NullMarked;
