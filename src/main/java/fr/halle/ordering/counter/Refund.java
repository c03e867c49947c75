package fr.halle.ordering.counter;

import fr.halle.kernel.PersonId;
import fr.halle.ordering.OrderId;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Money that went back to a shopper; {@code by} is null where a rule said so. */
public record Refund(
        OrderId order,
        RefundReason reason,
        String note,
        @Nullable PersonId by,
        Instant at,
        Money amount) {}
