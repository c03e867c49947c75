package fr.halle.governance.agreement;

import java.time.LocalDate;

/**
 * A party leaves.
 *
 * @param effectiveOn the first day on which it is no party any more
 */
public record Withdrawal(String siren, LocalDate notifiedOn, LocalDate effectiveOn) {}
