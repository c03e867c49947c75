package fr.halle.organisations;

import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.PersonId;

import java.util.Map;

/** As what a person acts for each organisation and for each kind of them; the wider one of two. */
public record Acting(
        PersonId person,
        Map<OrganisationId, Capacity> capacities,
        Map<OrganisationKind, Capacity> kinds) {

    public boolean owns(OrganisationKind kind) {
        return kinds.get(kind) == Capacity.OWNER;
    }
}
