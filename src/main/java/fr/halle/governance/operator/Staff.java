package fr.halle.governance.operator;

import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who acts, acted or will act for an operator, with the names of all who had a part in it. */
record Staff(List<Entitlement> rights, Map<UUID, String> names) {

    long actingOn(LocalDate day, Contract contract) {
        return rights.stream().filter(each -> each.holdsOn(day, contract)).count();
    }

    /** Whoever was forgotten has no name any more. */
    String name(@Nullable UUID person, Texts texts) {
        var known = person == null ? null : names.get(person);
        return known == null ? texts.text("governance.somebody") : known;
    }
}
