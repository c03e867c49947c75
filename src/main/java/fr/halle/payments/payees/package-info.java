/**
 * What payees get of what was paid: their accounts at providers, transfers, and what is taken back.
 */
@NullMarked
package fr.halle.payments.payees;

import org.jspecify.annotations.NullMarked;
