/**
 * Whether money reaches a payee where shoppers pay at present, and the way to its provider's
 * questions.
 */
@NamedInterface("receiving")
@NullMarked
package fr.halle.payments.receiving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
