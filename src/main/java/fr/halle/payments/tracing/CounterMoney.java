package fr.halle.payments.tracing;

import org.joda.money.Money;

import java.time.Instant;
import java.util.UUID;

/**
 * Money that a payee took in across its own counter, or gave back there: it never was in the
 * operator's hands. {@code amount} is below nought where it was given back.
 */
public record CounterMoney(UUID subject, UUID part, Instant at, Money amount) {}
