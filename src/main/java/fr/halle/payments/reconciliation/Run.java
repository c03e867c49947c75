package fr.halle.payments.reconciliation;

import org.joda.money.Money;

import java.time.Instant;

/** One comparison with a provider's record: what it had moved in that time, and how many differ. */
public record Run(
        String provider,
        Instant since,
        Instant until,
        Instant ranAt,
        int movements,
        Money paid,
        Money refunded,
        Money sent,
        Money takenBack,
        int differences) {}
