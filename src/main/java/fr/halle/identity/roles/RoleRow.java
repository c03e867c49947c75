package fr.halle.identity.roles;

import fr.halle.identity.RoleKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A role on the administrator's page. {@code place}: the EPCI's name, empty for the whole
 * territory. {@code grantedBy}, {@code endedBy}: names, empty for the installation itself.
 */
record RoleRow(
        UUID id,
        UUID holder,
        String name,
        String email,
        RoleKind kind,
        String place,
        Instant since,
        @Nullable Instant until,
        String grantedBy,
        String endedBy,
        boolean ended,
        boolean secondFactor) {}
