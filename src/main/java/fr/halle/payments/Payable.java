package fr.halle.payments;

import java.util.Set;
import java.util.UUID;

/**
 * What is paid for; the module that asks for money implements it. Every call comes inside the
 * payment's transaction.
 */
public interface Payable {

    /**
     * Takes the row lock of the subject; called before any lock of ours (the one lock order:
     * purchase first).
     */
    void lock(UUID subject);

    /**
     * True: it was waiting for this money and is confirmed now. False: too late or paid already, so
     * the money goes back.
     */
    boolean paid(UUID subject);

    /**
     * The money came after time had run out. What can still be had is confirmed, and its parts are
     * named; the rest is gone. None: all of it goes back.
     */
    default Set<UUID> paidLate(UUID subject) {
        return Set.of();
    }

    /** Money came that nobody waited for, or too late, or twice: all of it goes back. */
    default void givenBack(UUID subject) {}

    /** The card was refused; the subject still waits. */
    void refused(UUID subject);
}
