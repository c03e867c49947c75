package fr.halle.shops.assistance;

import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.PersonId;

import java.time.Instant;
import java.util.UUID;

/** What a provider has asked a merchant for, under which contract. */
public record MandateRequest(
        OrganisationId provider,
        UUID contract,
        NewMandate wanted,
        PersonId askedBy,
        Instant askedAt) {}
