package fr.halle.governance.audit;

import fr.halle.governance.acts.Published;
import fr.halle.governance.corrected.Corrected;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import java.util.List;
import java.util.Map;

/** A finding and what was decided about it; {@code published}: what may answer it. */
record FindingPage(
        Audit audit,
        Finding finding,
        Map<PersonId, String> names,
        List<Corrected> corrected,
        List<Published.Named> published,
        boolean writes,
        Typed typed,
        List<Refused> refused) {

    String path() {
        return "/council/audit/findings/" + finding.id();
    }

    boolean canBeCorrected() {
        return writes && finding.decisions().isEmpty();
    }

    List<Choice> deliberations(Texts texts) {
        var none = texts.text("governance.finding.none-of-them");
        return Published.choices(published, none, typed.line("deliberation"));
    }

    /** Whoever was forgotten has no name any more. */
    String by(Decision decision, Texts texts) {
        var name = names.get(new PersonId(decision.by()));
        return name == null ? texts.text("governance.somebody") : name;
    }

    String problem(String field, Texts texts) {
        return Refused.of(refused, field, texts);
    }
}
