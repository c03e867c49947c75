package fr.halle.payments.operators;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who operates the funds between two dates, the second one not included; open for as long as it is
 * null.
 */
public record Operator(
        UUID id,
        OperatorKind kind,
        String name,
        @Nullable String siren,
        LocalDate since,
        @Nullable LocalDate until,
        List<FundsAccount> accounts) {

    /**
     * Where the money for one purpose lies.
     *
     * @param reference an IBAN, or a provider's own name of the account
     */
    public record FundsAccount(
            Purpose purpose, String reference, LocalDate since, @Nullable LocalDate until) {}

    public boolean isInChargeOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}
