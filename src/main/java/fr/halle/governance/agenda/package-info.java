/** The agenda of a session: the order of its items, what is annexed, and the same one again. */
@NullMarked
package fr.halle.governance.agenda;

import org.jspecify.annotations.NullMarked;
