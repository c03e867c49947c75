package fr.halle.desk.prospects;

import fr.halle.identity.Holding;
import fr.halle.identity.Holdings;
import fr.halle.identity.RoleKind;
import fr.halle.kernel.PersonId;
import fr.halle.organisations.ActedFor;
import fr.halle.organisations.OrganisationKind;
import fr.halle.shops.prospects.Prospects;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.util.Optional;

/** Who reads which part of the list: animators their EPCI, a merchants’ union what it noted. */
@Component
record Reaching(Holdings holdings, ActedFor acted) {

    /** Whoever may read nothing is refused. */
    Prospects.Reach of(Holding holding) {
        return of(holding.person())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    Optional<Prospects.Reach> of(PersonId person) {
        var holding = holdings.of(person);
        if (!holding.includes(RoleKind.ANIMATOR)
                && !acted.of(person).owns(OrganisationKind.MERCHANTS_UNION)) {
            return Optional.empty();
        }
        return Optional.of(
                new Prospects.Reach(
                        holding.everywhere(RoleKind.ANIMATOR),
                        holding.epciArray(RoleKind.ANIMATOR),
                        person));
    }
}
