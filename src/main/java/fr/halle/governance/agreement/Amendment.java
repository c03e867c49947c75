package fr.halle.governance.agreement;

import java.time.LocalDate;

/**
 * A change of the text.
 *
 * @param decision number of the steering committee's decision that approved it
 */
public record Amendment(
        int number, String subject, String decision, LocalDate decidedOn, LocalDate inForceFrom) {}
