package fr.halle.governance.ratification;

import fr.halle.governance.Sentence;
import fr.halle.governance.acts.Act;
import fr.halle.governance.acts.ActPages;
import fr.halle.governance.agenda.Openings;
import fr.halle.governance.agenda.Openings.Opening;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.bodies.Spokespeople;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A decision and what each party's council says of it: public with the decision. */
@Component
class RatificationPages {

    private final ActPages acts;
    private final Ratifications ratifications;
    private final Spokespeople spokespeople;
    private final Openings openings;

    RatificationPages(
            ActPages acts,
            Ratifications ratifications,
            Spokespeople spokespeople,
            Openings openings) {
        this.acts = acts;
        this.ratifications = ratifications;
        this.spokespeople = spokespeople;
        this.openings = openings;
    }

    ModelAndView show(UUID deliberation, @Nullable SignedIn person) {
        return show(deliberation, person, "", Typed.NOTHING, List.of());
    }

    ModelAndView show(
            UUID deliberation,
            @Nullable SignedIn person,
            String at,
            Typed typed,
            List<Sentence> said) {
        var act = seen(deliberation, person);
        var ratified = ratifications.of(deliberation);
        var page =
                new RatificationPage(
                        act,
                        ratified,
                        acts.writes(act, person),
                        person == null ? Set.of() : spokespeople.among(ratified.sirens(), person),
                        councils(person),
                        at,
                        typed,
                        said);
        var view = new ModelAndView("governance/ratification/ratifications.jte", "page", page);
        if (!said.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** Whoever was asked sees it as well, published or not. */
    Act seen(UUID deliberation, @Nullable SignedIn person) {
        if (person == null) return acts.shown(deliberation, null);
        var act = acts.known(deliberation);
        boolean asked = !spokespeople.among(ratifications.of(act.id()).sirens(), person).isEmpty();
        return asked ? act : acts.shown(deliberation, person);
    }

    List<Opening> councils(@Nullable SignedIn person) {
        return openings.of(person, BodyKind.PARTNER_COUNCIL);
    }
}
