/** A text of the agreement is written, before anybody has signed it. */
@NullMarked
package fr.halle.governance.drafting;

import org.jspecify.annotations.NullMarked;
