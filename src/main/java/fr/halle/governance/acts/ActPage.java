package fr.halle.governance.acts;

import fr.halle.governance.Sentence;
import fr.halle.governance.agenda.Openings.Opening;
import fr.halle.governance.ballots.Alternatives;
import fr.halle.governance.rules.Counting;
import fr.halle.governance.sessions.Seat;
import fr.halle.governance.signing.Signatory;
import fr.halle.governance.votes.Result;
import fr.halle.web.ui.Typed;

import java.util.List;
import java.util.Map;

/**
 * A deliberation on its page.
 *
 * @param toSign as what its reader may sign it
 * @param openings where they may put its correction
 */
record ActPage(
        Act act,
        Relations.Of related,
        boolean writes,
        List<Signatory> toSign,
        List<Opening> openings,
        Typed typed,
        List<Sentence> said) {

    /** The same vote, counted otherwise; empty where the text does not leave that open. */
    Map<Counting, Result> alternatives() {
        return Alternatives.of(act.vote(), Seat.colleges(act.seats()), act.voting());
    }

    String path() {
        return "/council/deliberations/" + act.id();
    }
}
