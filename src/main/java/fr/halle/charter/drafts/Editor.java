package fr.halle.charter.drafts;

import fr.halle.identity.Holding;
import fr.halle.identity.RoleKind;
import fr.halle.kernel.PersonId;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The charter is one for the whole territory: an animator of one EPCI does not write it. */
final class Editor {

    private Editor() {}

    static PersonId of(Holding holding) {
        if (holding.everywhere(RoleKind.ANIMATOR)) return holding.person();
        throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
