package fr.halle.shops.founding;

import fr.halle.identity.Identity;
import fr.halle.identity.Person;
import fr.halle.identity.RoleKind;
import fr.halle.identity.Roles;
import fr.halle.territory.Territory;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

/**
 * Who looks at a shop of an EPCI: its own animators where it is a partner of the convention and has
 * one, the département’s otherwise.
 */
@Component
class Animators {

    private final Territory territory;
    private final Roles roles;
    private final Identity identity;
    private final Clock clock;

    Animators(Territory territory, Roles roles, Identity identity, Clock clock) {
        this.territory = territory;
        this.roles = roles;
        this.identity = identity;
        this.clock = clock;
    }

    Collection<Person> of(String epci) {
        boolean partner =
                territory.epcis().stream()
                        .anyMatch(each -> each.siren().equals(epci) && each.conventionPartner());
        var own = partner ? holders(epci) : List.<Person>of();
        return own.isEmpty() ? holders(null) : own;
    }

    private Collection<Person> holders(@Nullable String epci) {
        return identity.byIds(roles.holders(RoleKind.ANIMATOR, epci, clock.instant())).values();
    }
}
