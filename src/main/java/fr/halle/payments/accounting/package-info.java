/**
 * What payments write into the ledger: which accounts there are, and which entry follows from what.
 */
@NullMarked
package fr.halle.payments.accounting;

import org.jspecify.annotations.NullMarked;
