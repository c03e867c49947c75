/** What a shop offers to other shops, and to nobody else. */
@NamedInterface("trade")
@NullMarked
package fr.halle.catalog.trade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
