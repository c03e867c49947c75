/** What the merchant's pages may see of orders, and do with them. */
@NamedInterface("counter")
@NullMarked
package fr.halle.ordering.counter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
