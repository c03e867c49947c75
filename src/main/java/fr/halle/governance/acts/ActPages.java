package fr.halle.governance.acts;

import fr.halle.governance.bodies.Office;
import fr.halle.governance.bodies.Secretariat;
import fr.halle.web.spi.SignedIn;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Who may see and do what with a deliberation: everybody once it is published. */
@Component
class ActPages {

    private final Acts acts;
    private final Secretariat secretariat;

    ActPages(Acts acts, Secretariat secretariat) {
        this.acts = acts;
        this.secretariat = secretariat;
    }

    Act shown(UUID id, @Nullable SignedIn person) {
        var act = acts.byId(id).orElseThrow(ActPages::notThere);
        if (!act.isPublished() && !reads(act, person)) throw notThere();
        return act;
    }

    /** For the secretary and nobody else. */
    Act written(UUID id, SignedIn person) {
        var act = acts.byId(id).orElseThrow(ActPages::notThere);
        secretariat.check(act.body().id(), person);
        return act;
    }

    Act signable(UUID id, Office office, SignedIn person) {
        var act = acts.byId(id).orElseThrow(ActPages::notThere);
        if (!secretariat.signsAs(act.body().id(), office, person)) throw notThere();
        return act;
    }

    boolean writes(Act act, @Nullable SignedIn person) {
        return secretariat.isOf(act.body().id(), person);
    }

    /** The offices as which this person may still sign. */
    List<Office> toSign(Act act, @Nullable SignedIn person) {
        if (person == null) return List.of();
        return Arrays.stream(Office.values())
                .filter(office -> act.signature(office) == null)
                .filter(office -> secretariat.signsAs(act.body().id(), office, person))
                .toList();
    }

    private boolean reads(Act act, @Nullable SignedIn person) {
        return person != null
                && (writes(act, person)
                        || secretariat.signsAs(act.body().id(), Office.PRESIDENT, person));
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
