package fr.halle.governance.operator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is to be reached.
 *
 * @param target in {@code unit}: « 40 », « boutiques animées »
 */
public record Objective(
        UUID id,
        UUID contract,
        Mission mission,
        String sentence,
        BigDecimal target,
        String unit,
        LocalDate dueOn) {}
