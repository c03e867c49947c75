/** When a body meets: convocation, agenda, opening and closing. */
@NamedInterface("sessions")
@NullMarked
package fr.halle.governance.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
