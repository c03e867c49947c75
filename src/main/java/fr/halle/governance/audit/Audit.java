package fr.halle.governance.audit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An audit of the platform.
 *
 * @param scope what was looked at, and what was not
 */
public record Audit(
        UUID id,
        String title,
        String auditor,
        LocalDate day,
        String scope,
        boolean demonstration) {}
