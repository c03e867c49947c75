/** The parties are asked in time whether they renew the agreement. */
@NullMarked
package fr.halle.governance.renewal;

import org.jspecify.annotations.NullMarked;
