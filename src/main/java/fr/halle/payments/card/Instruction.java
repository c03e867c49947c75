package fr.halle.payments.card;

import java.time.Instant;

/**
 * What makes a movement of money happen once, however often it is asked for.
 *
 * @param key the same for every try, never used for anything else
 * @param since when it was first asked for: a provider that forgets keys after a while looks in its
 *     own record before it moves anything that was asked for long ago
 */
public record Instruction(String key, Instant since) {}
