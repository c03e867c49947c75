package fr.halle.payments;

import java.util.UUID;
import org.joda.money.Money;

/** One session that we have opened at a provider. */
record Attempt(UUID id, UUID subject, String provider, String session, String url, Money amount) {

    /** How it ended. */
    enum Ending {
        PAID,
        REFUSED,
        ABANDONED
    }
}
