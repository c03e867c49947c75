package fr.halle.governance.sessions;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Body;
import fr.halle.web.ui.Typed;

import java.util.ArrayList;
import java.util.List;

/** A session that is being planned, as it was typed. */
record SessionPlanPage(Body body, Typed typed, List<Sentence> said) {

    static List<Sentence> mistakes(Typed typed) {
        var wrong = new ArrayList<Sentence>();
        if (typed.day("day") == null) wrong.add(Sentence.of("governance.day.wrong"));
        if (typed.time("starts") == null) wrong.add(Sentence.of("governance.time.wrong"));
        if (!typed.has("place", 300)) wrong.add(Sentence.of("governance.place.wrong"));
        if (typed.line("urgency").length() > 500)
            wrong.add(Sentence.of("governance.urgency.wrong"));
        return wrong;
    }
}
