package fr.halle.identity;

import fr.halle.kernel.PersonId;

import java.util.Objects;
import java.util.Set;

/**
 * A signed-in person and the roles they hold at this request. A controller takes it as a parameter;
 * it is empty as long as the session has not passed the second factor.
 */
public record Holding(PersonId person, Set<Role> roles) {

    /** Whether they stand where this kind is asked for, somewhere; an administrator always does. */
    public boolean includes(RoleKind kind) {
        return isAdministrator() || roles.stream().anyMatch(role -> role.kind() == kind);
    }

    public boolean isAdministrator() {
        return roles.stream().anyMatch(role -> role.kind() == RoleKind.ADMINISTRATOR);
    }

    /** Whether the role is held for the whole territory. */
    public boolean everywhere(RoleKind kind) {
        return isAdministrator() || roles.contains(Role.everywhere(kind));
    }

    /**
     * The SIREN of the EPCI the role is held in, for {@code where (? or epci_siren = any(?))}
     * together with {@link #everywhere}: the query itself shows nothing of elsewhere.
     */
    public String[] epciArray(RoleKind kind) {
        return roles.stream()
                .filter(role -> role.kind() == kind)
                .map(Role::epci)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }

    /** Whether what lies in this EPCI is theirs to look after. */
    public boolean reaches(RoleKind kind, String epci) {
        return everywhere(kind) || roles.contains(new Role(kind, epci));
    }
}
