package fr.halle.payments.payees;

import org.joda.money.Money;

import java.time.Instant;
import java.util.UUID;

/** What is taken back from a payee for a refund after the hand-over. */
record Reversal(UUID id, UUID transfer, Money amount, Instant askedAt, boolean done) {}
