/** What was entered wrongly is said anew, and what it said before stays. */
@NullMarked
package fr.halle.governance.corrected;

import org.jspecify.annotations.NullMarked;
