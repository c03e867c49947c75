package fr.halle.identity.roles;

import fr.halle.territory.Epci;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who holds what, and the form that gives more. {@code me}: the administrator who reads it; {@code
 * problems}: keys of sentences by field; {@code done}: the key of what has just been done, or
 * empty.
 */
record RolesPage(
        UUID me,
        List<RoleRow> open,
        List<RoleRow> over,
        List<Epci> epcis,
        GrantForm form,
        Map<String, String> problems,
        String done) {

    /** The key of the sentence next to a field, empty when there is none. */
    String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
