/** Which door of which shop a person may pass, worked out at each request. */
@NamedInterface("doors")
@NullMarked
package fr.halle.shops.doors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
