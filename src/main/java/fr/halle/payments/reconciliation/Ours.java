package fr.halle.payments.reconciliation;

import fr.halle.payments.card.Movement;

import org.joda.money.Money;

import java.time.Instant;
import java.util.UUID;

/** What we believe that a provider has moved. */
record Ours(
        Movement.Kind kind, String reference, UUID id, UUID subject, Money amount, Instant at) {}
