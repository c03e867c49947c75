/** Who is in the room at any second, and who may vote for whom. */
@NamedInterface("room")
@NullMarked
package fr.halle.governance.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
