package fr.halle.invoicing.paper;

import fr.halle.kernel.Language;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An invoice or a credit note before it is a file. {@code corrects}: the invoice that a credit note
 * takes something of.
 */
public record Paper(
        Kind kind,
        String number,
        LocalDate issuedOn,
        Supply supply,
        Party seller,
        Party buyer,
        Sums sums,
        @Nullable Reference corrects,
        Language language) {

    /**
     * Which order, when it was handed over, and when and how it was paid or given back.
     *
     * @param order as it is said on the telephone
     */
    public record Supply(
            String order, LocalDate on, LocalDate settledOn, boolean acrossTheCounter) {}

    public record Reference(String number, LocalDate issuedOn) {}

    public boolean isCredit() {
        return kind == Kind.CREDIT_NOTE;
    }

    /** Whether the seller charges no VAT at all: CGI, art. 293 B. */
    public boolean isFranchise() {
        return sums.totals().stream()
                .anyMatch(total -> total.rate().category() == Rate.Category.FRANCHISE);
    }
}
