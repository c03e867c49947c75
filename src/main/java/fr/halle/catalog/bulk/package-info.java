/** Many products changed at once, and back again. */
@NamedInterface("bulk")
@NullMarked
package fr.halle.catalog.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
