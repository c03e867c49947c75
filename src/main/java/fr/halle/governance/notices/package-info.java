/** What is written to the members of a body about a session, with the proof that it left. */
@NamedInterface("notices")
@NullMarked
package fr.halle.governance.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
