/** The outside edge towards banks: what we ask of a card provider, and what it tells us. */
@NullMarked
package fr.halle.payments.card;

import org.jspecify.annotations.NullMarked;
