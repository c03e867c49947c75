package fr.halle.payments.tracing;

import fr.halle.kernel.OrganisationId;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Where the money of one part is.
 *
 * @param asked what it was asked for, less what was taken off before it was paid
 * @param refunded all that goes back of it
 * @param fee what the platform keeps of it by now
 * @param due what is its payee's by now: since the hand-over, less the fee and refunds
 * @param sent what the provider has sent to the payee, less what it took back
 * @param reference the provider's name of the transfer
 */
public record PartMoney(
        UUID subject,
        UUID part,
        OrganisationId payee,
        String provider,
        Money asked,
        Money refunded,
        Money fee,
        Money due,
        Money sent,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable String reference) {}
