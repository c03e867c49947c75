package fr.halle.payments;

import org.joda.money.Money;

import java.util.UUID;

/** One session that we have opened at a provider. */
record Attempt(UUID id, UUID subject, String provider, String session, String url, Money amount) {

    /** How it ended. */
    enum Ending {
        PAID,
        REFUSED,
        ABANDONED
    }
}
