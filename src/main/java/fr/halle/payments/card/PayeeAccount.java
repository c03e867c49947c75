package fr.halle.payments.card;

import java.util.List;

/**
 * How a payee's account stands at its provider.
 *
 * @param receives whether transfers reach it
 * @param paysOut whether it passes them on to the payee's bank
 * @param missing what the provider still wants to know, in its own words
 */
public record PayeeAccount(
        String reference, boolean receives, boolean paysOut, List<String> missing) {

    public PayeeAccount {
        missing = List.copyOf(missing);
    }
}
