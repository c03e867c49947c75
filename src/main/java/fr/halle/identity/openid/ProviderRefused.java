package fr.halle.identity.openid;

import org.jspecify.annotations.Nullable;

/**
 * Nobody came in by the provider; the sentence is for the person, the message for the log. Checked:
 * no step of the way may forget that it can end here.
 */
final class ProviderRefused extends Exception {

    /** What to tell the person. */
    enum Reason {
        DOWN,
        CANCELLED,
        EXPIRED,
        UNTRUSTED
    }

    private final Reason reason;

    private ProviderRefused(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    /** It does not answer, or not as the standard says. */
    static ProviderRefused down(String message, @Nullable Throwable cause) {
        return new ProviderRefused(Reason.DOWN, message, cause);
    }

    /** The person turned back there. */
    static ProviderRefused cancelled() {
        return new ProviderRefused(Reason.CANCELLED, "the person turned back", null);
    }

    /** This browser did not set out, or too long ago. */
    static ProviderRefused expired(String message) {
        return new ProviderRefused(Reason.EXPIRED, message, null);
    }

    /** What it said does not hold. */
    static ProviderRefused untrusted(String message, @Nullable Throwable cause) {
        return new ProviderRefused(Reason.UNTRUSTED, message, cause);
    }
}
