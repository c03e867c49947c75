package fr.halle.governance.ratification;

import fr.halle.governance.Sentence;
import fr.halle.governance.Typed;
import fr.halle.governance.acts.Act;
import fr.halle.governance.acts.ActPages;
import fr.halle.governance.agenda.Openings;
import fr.halle.governance.agenda.Openings.Opening;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.bodies.Spokespeople;
import fr.halle.web.spi.SignedIn;

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

    private static final Typed NOTHING = Typed.NOTHING;

    /**
     * @param writes whether the reader may send it
     * @param speaksFor the parties whose answer they may note
     * @param openings the sessions of councils that they may put it on the agenda of
     * @param at the party whose form was refused
     */
    record Page(
            Act act,
            Ratified ratified,
            boolean writes,
            Set<String> speaksFor,
            List<Opening> openings,
            String at,
            Typed typed,
            List<Sentence> said) {

        String path() {
            return "/council/deliberations/" + act.id() + "/ratifications";
        }

        List<Opening> openings(Ratification of) {
            return openings.stream().filter(each -> of.siren().equals(each.siren())).toList();
        }

        Typed typed(Ratification of) {
            return of.siren().equals(at) ? typed : NOTHING;
        }
    }

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
        return show(deliberation, person, "", NOTHING, List.of());
    }

    ModelAndView show(
            UUID deliberation,
            @Nullable SignedIn person,
            String at,
            Typed typed,
            List<Sentence> said) {
        var act = seen(deliberation, person);
        var page =
                new Page(
                        act,
                        ratifications.of(deliberation),
                        acts.writes(act, person),
                        person == null ? Set.of() : spokespeople.among(sirens(act), person),
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
        boolean asked = !spokespeople.among(sirens(act), person).isEmpty();
        return asked ? act : acts.shown(deliberation, person);
    }

    List<Opening> councils(@Nullable SignedIn person) {
        return openings.of(person).stream()
                .filter(each -> each.kind() == BodyKind.PARTNER_COUNCIL)
                .toList();
    }

    private List<String> sirens(Act act) {
        return ratifications.of(act.id()).parties().stream().map(Ratification::siren).toList();
    }
}
