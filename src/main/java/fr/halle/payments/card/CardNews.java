package fr.halle.payments.card;

/**
 * Where a provider's news comes in, by its webhook or by our asking; the same news may come any
 * number of times.
 */
public interface CardNews {

    /**
     * Acts upon it in one transaction. False when we opened no such session: nothing was changed.
     */
    boolean tell(String provider, String session, CardOutcome outcome);
}
