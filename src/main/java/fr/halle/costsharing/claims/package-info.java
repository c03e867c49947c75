/** What is called from each party, and what came of it. */
@NullMarked
package fr.halle.costsharing.claims;

import org.jspecify.annotations.NullMarked;
