package fr.halle.payments.card;

/**
 * Where a provider's news comes in, by its webhook or by our asking; the same news may come any
 * number of times, and in any order. Each acts in one transaction, and is false when we know
 * nothing of the kind: nothing was changed then.
 */
public interface CardNews {

    /**
     * Writes down that the provider called. False: this event was heard before, and may be passed
     * over.
     *
     * @param event the provider's own name of the event
     */
    boolean hear(String provider, String event, String type);

    /** The event has been acted upon: the next call of the same name is passed over. */
    void understood(String provider, String event);

    /** A shopper's session, as it stands now. */
    boolean tell(String provider, String session, CardOutcome outcome);

    /** A payee's account, as it stands now. */
    boolean tell(String provider, PayeeAccount account);

    /** A dispute, as it stands now. */
    boolean tell(String provider, Dispute dispute);

    /** A refund that was made came back: the card's bank did not take it. */
    boolean refundFailed(String provider, String refund, String why);
}
