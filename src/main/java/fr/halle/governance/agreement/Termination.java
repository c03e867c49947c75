package fr.halle.governance.agreement;

import java.time.LocalDate;

/**
 * One party's decision that the agreement ends.
 *
 * @param act number of its council's deliberation
 */
public record Termination(String siren, String act, LocalDate actedOn) {}
