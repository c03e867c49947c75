/**
 * Stripe Connect: shoppers pay once on Stripe's own page, each payee's part is a transfer of its
 * own. Nothing of it is here unless both keys are given ({@link
 * fr.halle.payments.stripe.KeysGiven}).
 */
@NullMarked
package fr.halle.payments.stripe;

import org.jspecify.annotations.NullMarked;
