package fr.halle.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.halle.identity.Identity;
import fr.halle.identity.Role;
import fr.halle.identity.RoleKind;
import fr.halle.identity.Roles;
import fr.halle.kernel.Language;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Locale;

/**
 * Entrusts invented people with the roles: an animator for each EPCI of the convention and one for
 * the territory, who also looks after the EPCI outside it; an accountant; an administrator. The
 * funds have their operator.
 */
@Component
class InventedRoles {

    private final Identity identity;
    private final Roles roles;
    private final InventedOperator operator;
    private final Clock clock;

    InventedRoles(Identity identity, Roles roles, InventedOperator operator, Clock clock) {
        this.identity = identity;
        this.roles = roles;
        this.operator = operator;
        this.clock = clock;
    }

    void grant() {
        for (var line : CsvFiles.lines("roles")) {
            var language = Language.valueOf(line.getField("language").toUpperCase(Locale.ROOT));
            var person =
                    identity.registerInvented(
                            line.getField("email"), line.getField("name"), language);
            roles.grant(person, role(line), clock.instant(), null, null);
        }
        operator.entrust();
    }

    private static Role role(NamedCsvRecord line) {
        var epci = line.getField("epci");
        return new Role(RoleKind.valueOf(line.getField("kind")), epci.isEmpty() ? null : epci);
    }
}
