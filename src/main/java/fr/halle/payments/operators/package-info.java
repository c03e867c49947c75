/** Who operates the funds, from when until when, and in which accounts the money lies. */
@NamedInterface("operators")
@NullMarked
package fr.halle.payments.operators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
