package fr.halle.payments.receiving;

import java.util.List;

/**
 * How a payee's account stands at a provider.
 *
 * @param opened there is one; it is opened at the first hand-over, or when its owner asks
 * @param receives transfers reach it
 * @param paysOut it passes them on to the payee's bank
 * @param missing what the provider still wants to know, in its own words
 */
public record Standing(
        String provider, boolean opened, boolean receives, boolean paysOut, List<String> missing) {

    public Standing {
        missing = List.copyOf(missing);
    }

    /** Nothing is left to be done. */
    public boolean isReady() {
        return receives && paysOut && missing.isEmpty();
    }
}
