package fr.halle.governance.sessions;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Body;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A session.
 *
 * @param desk for the secretary alone
 * @param reads whether they read the reports as well
 * @param votes whether a vote on phones may ask for their voice
 */
record SessionPage(
        Session session,
        Body body,
        List<AgendaLines.Line> items,
        Desk.@Nullable Sight desk,
        boolean reads,
        boolean votes,
        Typed typed,
        List<Sentence> said) {

    boolean writes() {
        return desk != null;
    }

    /** Whether the agenda can still be changed, and whoever reads may. */
    boolean arranges() {
        return writes() && session.isInPreparation() && session.insteadOf() == null;
    }

    String path() {
        return "/council/sessions/" + session.id();
    }

    String path(Item item) {
        return path() + "/items/" + item.id();
    }
}
