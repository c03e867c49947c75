/** The versions of the charter, as they are kept and as everybody may read them. */
@NamedInterface("versions")
@NullMarked
package fr.halle.charter.versions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
