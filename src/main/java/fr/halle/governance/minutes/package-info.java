/** What the secretary notes while a body meets; the room is replayed from it. */
@NamedInterface("minutes")
@NullMarked
package fr.halle.governance.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
