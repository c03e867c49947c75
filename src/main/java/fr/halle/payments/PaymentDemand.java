package fr.halle.payments;

import fr.halle.kernel.Language;
import fr.halle.kernel.OrganisationId;

import org.joda.money.Money;

import java.util.List;
import java.util.UUID;

/**
 * What a shopper is asked to pay, once, for one subject (a purchase, say).
 *
 * @param label what the shopper reads beside the amount
 * @param returnPath where they come back to, a path of this installation: nothing else, or we would
 *     send them anywhere
 * @param parts who gets what of it, in EUR
 */
public record PaymentDemand(
        UUID subject,
        String tender,
        String label,
        String returnPath,
        Language language,
        List<Part> parts) {

    /**
     * One payee's share. {@code reference} is the asker's own (an order) and means nothing here.
     */
    public record Part(UUID reference, OrganisationId payee, Money amount) {
        public Part {
            if (amount.isNegative()) throw new IllegalArgumentException("A part of " + amount);
        }
    }

    public PaymentDemand {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) throw new IllegalArgumentException("Nobody to pay for " + subject);
        if (!returnPath.matches("/([^/\\\\].*)?")) {
            throw new IllegalArgumentException("Not a path of ours: " + returnPath);
        }
    }

    /** The sum of the parts. */
    public Money total() {
        return Money.total(parts.stream().map(Part::amount).toList());
    }
}
