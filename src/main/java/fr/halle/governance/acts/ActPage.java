package fr.halle.governance.acts;

import fr.halle.governance.Sentence;
import fr.halle.governance.Typed;
import fr.halle.governance.bodies.Office;

import java.util.List;

/** A deliberation on its page; {@code toSign}: as what its reader may sign it. */
record ActPage(Act act, boolean writes, List<Office> toSign, Typed typed, List<Sentence> said) {

    String path() {
        return "/council/deliberations/" + act.id();
    }
}
