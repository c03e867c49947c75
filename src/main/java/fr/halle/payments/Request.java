package fr.halle.payments;

import fr.halle.kernel.Language;
import fr.halle.payments.PaymentState.Status;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A demand as it stands, with the sums of what came in and goes back.
 *
 * @param payment the one that was kept, when a provider brought it
 */
record Request(
        UUID subject,
        String tender,
        String label,
        String returnPath,
        Language language,
        Money asked,
        Money cameIn,
        Money goesBack,
        boolean settled,
        boolean expired,
        boolean lastCardRefused,
        @Nullable UUID payment) {

    /** Whether money for it would still be welcome. */
    boolean waits() {
        return !settled && !expired;
    }

    boolean onCollection() {
        return tender.equals(OnCollection.KEY);
    }

    PaymentState state() {
        return new PaymentState(tender, status(), asked, cameIn, goesBack);
    }

    private Status status() {
        if (settled) return Status.PAID;
        if (expired) return Status.EXPIRED;
        if (onCollection()) return Status.DUE_ON_COLLECTION;
        return lastCardRefused ? Status.REFUSED : Status.AWAITING;
    }
}
