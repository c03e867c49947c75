package fr.halle.fulfilment;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What is to be handed over, and how far it has come. {@code callName} is called out loud, {@code
 * code} is shown. {@code place} is empty at the shop.
 */
public record Consignment(
        ConsignmentId id,
        ShopId shop,
        Slot slot,
        String callName,
        String code,
        @Nullable Instant preparingAt,
        @Nullable Instant readyAt,
        @Nullable Instant handedOverAt,
        @Nullable PersonId handedOverBy,
        @Nullable Instant cancelledAt,
        @Nullable Instant notFetchedAt,
        String place) {

    /** How far a consignment has come, for people. */
    public enum Progress {
        RECEIVED,
        PREPARING,
        READY,
        HANDED_OVER,
        /** Nobody came. */
        NOT_FETCHED,
        CANCELLED
    }

    public Progress progress() {
        if (cancelledAt != null) return Progress.CANCELLED;
        if (notFetchedAt != null) return Progress.NOT_FETCHED;
        if (handedOverAt != null) return Progress.HANDED_OVER;
        if (readyAt != null) return Progress.READY;
        return preparingAt != null ? Progress.PREPARING : Progress.RECEIVED;
    }

    /** Still to be handed over. */
    public boolean isOpen() {
        return handedOverAt == null && cancelledAt == null && notFetchedAt == null;
    }

    /** « 482 917 », as people read six figures. */
    public String spokenCode() {
        return code.substring(0, 3) + " " + code.substring(3);
    }
}
