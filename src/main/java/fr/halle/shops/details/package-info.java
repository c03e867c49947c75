/** What a shop says of itself after it has opened, each change with who and when. */
@NamedInterface("details")
@NullMarked
package fr.halle.shops.details;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
