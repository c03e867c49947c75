package fr.halle.payments.payees;

import fr.halle.kernel.OrganisationId;
import fr.halle.payments.accounting.Postings.Fee;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What became due to a payee at a hand-over.
 *
 * @param whole of the part, before the fee
 * @param amount what goes to the payee
 * @param reference the provider's own name of it, once it is done
 */
public record Transfer(
        UUID id,
        UUID subject,
        UUID part,
        OrganisationId payee,
        String provider,
        String paymentReference,
        Money whole,
        Fee fee,
        Money amount,
        int feePermille,
        int feeVatPermille,
        Instant dueAt,
        @Nullable String reference) {

    boolean done() {
        return reference != null;
    }
}
