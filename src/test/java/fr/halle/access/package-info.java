/** Who may call what: every route as every role. */
@NullMarked
package fr.halle.access;

import org.jspecify.annotations.NullMarked;
