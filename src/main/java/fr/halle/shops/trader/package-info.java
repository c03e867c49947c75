/**
 * Who a trader is and on what terms it sells: what the law wants said, and the papers behind it.
 */
@NamedInterface("trader")
@NullMarked
package fr.halle.shops.trader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
