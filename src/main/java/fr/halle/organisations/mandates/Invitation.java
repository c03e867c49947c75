package fr.halle.organisations.mandates;

import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.PersonId;
import fr.halle.organisations.Capacity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A letter that lets whoever it is addressed to act for an organisation, once they accept. */
record Invitation(
        UUID id,
        OrganisationId organisation,
        String organisationName,
        String email,
        Capacity capacity,
        @Nullable Instant mandateUntil,
        PersonId invitedBy,
        Instant expiresAt) {}
