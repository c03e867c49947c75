/** Shops in the making: what was typed step by step, until an animator has looked at them. */
@NamedInterface("founding")
@NullMarked
package fr.halle.shops.founding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
