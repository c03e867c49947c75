package fr.halle.governance.ratification;

import fr.halle.governance.Sentence;
import fr.halle.governance.acts.Act;
import fr.halle.governance.agenda.Openings.Opening;
import fr.halle.web.ui.Typed;

import java.util.List;
import java.util.Set;

/**
 * A decision, and what each party says of it.
 *
 * @param writes whether the reader may send it
 * @param speaksFor the parties whose answer they may note
 * @param openings the sessions of councils that they may put it on the agenda of
 * @param at the party whose form was refused
 */
record RatificationPage(
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
        return of.siren().equals(at) ? typed : Typed.NOTHING;
    }
}
