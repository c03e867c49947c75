/** What somebody looks after, and how many wait where. */
@NullMarked
package fr.halle.web.duties;

import org.jspecify.annotations.NullMarked;
