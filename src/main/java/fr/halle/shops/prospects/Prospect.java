package fr.halle.shops.prospects;

import fr.halle.kernel.PersonId;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A shop that somebody met.
 *
 * @param commune an INSEE code
 * @param contact whom to ask for, by which telephone or e-mail
 */
public record Prospect(
        UUID id,
        String name,
        String commune,
        String contact,
        String note,
        Status status,
        LocalDate metOn,
        PersonId metBy) {

    /** How far it has come. */
    public enum Status {
        MET,
        INTERESTED,
        OPENING,
        DECLINED
    }
}
