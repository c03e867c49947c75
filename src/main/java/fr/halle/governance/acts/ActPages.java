package fr.halle.governance.acts;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.agenda.Openings;
import fr.halle.governance.agenda.Openings.Opening;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.bodies.Secretariat;
import fr.halle.governance.signing.Signatories;
import fr.halle.governance.signing.Signatory;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.UUID;

/** Who may see and do what with a deliberation: everybody once it is published. */
@Component
public class ActPages {

    private final Acts acts;
    private final Secretariat secretariat;
    private final Relations relations;
    private final Openings openings;
    private final Signatories signatories;

    ActPages(
            Acts acts,
            Secretariat secretariat,
            Relations relations,
            Openings openings,
            Signatories signatories) {
        this.signatories = signatories;
        this.acts = acts;
        this.secretariat = secretariat;
        this.relations = relations;
        this.openings = openings;
    }

    ModelAndView show(UUID id, @Nullable SignedIn person) {
        var act = shown(id, person);
        return view(act, person, Typed.NOTHING, List.of());
    }

    ModelAndView refused(Act act, SignedIn person, Typed typed, List<Sentence> why) {
        var view = view(act, person, typed, why);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView view(
            Act act, @Nullable SignedIn person, Typed typed, List<Sentence> said) {
        var page =
                new ActPage(
                        act,
                        relations.of(act.id()),
                        writes(act, person),
                        toSign(act, person),
                        act.isSigned() ? openings(act, person) : List.of(),
                        typed,
                        said);
        return new ModelAndView("governance/acts/deliberation.jte", "page", page);
    }

    /** The sessions of the same body on whose agenda its correction can be put. */
    List<Opening> openings(Act act, @Nullable SignedIn person) {
        return openings.of(person).stream()
                .filter(each -> each.body().equals(act.body().id()))
                .toList();
    }

    public Act shown(UUID id, @Nullable SignedIn person) {
        var act = known(id);
        if (!act.isPublished() && !reads(act, person)) throw NotThere.answer();
        return act;
    }

    /** Whoever reads. */
    public Act known(UUID id) {
        return acts.byId(id).orElseThrow(NotThere::answer);
    }

    /** For the secretary and nobody else. */
    public Act written(UUID id, SignedIn person) {
        var act = known(id);
        secretariat.check(act.body().id(), person);
        return act;
    }

    /** For one who may sign in that name, which is their own. */
    Act signable(UUID id, Office office, String name, SignedIn person) {
        var act = known(id);
        signatories.check(act.officers(), office, name, person);
        return act;
    }

    public boolean writes(Act act, @Nullable SignedIn person) {
        return secretariat.isOf(act.body().id(), person);
    }

    /** As what, and in whose name, this person may still sign. */
    List<Signatory> toSign(Act act, @Nullable SignedIn person) {
        return signatories.of(act.officers(), person).stream()
                .filter(each -> act.signature(each.office()) == null)
                .toList();
    }

    private boolean reads(Act act, @Nullable SignedIn person) {
        return person != null
                && (writes(act, person) || !signatories.of(act.officers(), person).isEmpty());
    }
}
