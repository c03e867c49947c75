package fr.halle.moderation.decisions;

import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Texts;

import java.util.List;
import java.util.Map;

/** A case as a moderator sees it. */
record CasePage(Case about, PersonId reader, DecisionForm form, Map<String, String> mistakes) {

    String path() {
        return "/moderation/reports/" + about.report().id();
    }

    String error(String field, Texts texts) {
        var key = mistakes.get(field);
        return key == null ? "" : texts.text(key);
    }

    /** A whole shop can be suspended where there is one. */
    List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    boolean isChosen(Outcome outcome) {
        return outcome == form.chosen();
    }

    boolean isOn(Ground ground) {
        return form.ground().equals(ground.name());
    }

    /** Somebody else looks again. */
    boolean mayAnswer() {
        return !about.decided().decidedBy().equals(reader);
    }
}
