package fr.halle.governance.operator;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a person acts for an operator, who gave it and who took it back.
 *
 * @param until the last day; null: as long as the contract
 */
record Entitlement(
        UUID id,
        UUID person,
        LocalDate since,
        @Nullable LocalDate until,
        UUID givenBy,
        Instant givenAt,
        @Nullable UUID withdrawnBy,
        @Nullable Instant withdrawnAt) {

    boolean holdsOn(LocalDate day, Contract contract) {
        return withdrawnAt == null
                && contract.isInForce(day)
                && !day.isBefore(since)
                && (until == null || !day.isAfter(until));
    }

    /** Of the texts: WITHDRAWN, HOLDS, COMING, ENDED. */
    String state(LocalDate day, Contract contract) {
        if (withdrawnAt != null) return "WITHDRAWN";
        if (holdsOn(day, contract)) return "HOLDS";
        return day.isBefore(since) ? "COMING" : "ENDED";
    }

    /** The last day of all. */
    LocalDate lastDay(Contract contract) {
        return until == null || until.isAfter(contract.endsOn()) ? contract.endsOn() : until;
    }
}
