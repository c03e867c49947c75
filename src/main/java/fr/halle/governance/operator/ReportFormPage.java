package fr.halle.governance.operator;

import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** {@code corrects}: the report that stands corrected by this one; null for a report of its own. */
record ReportFormPage(ReportForm form, @Nullable Report corrects, List<Refused> refused) {

    String problem(String field, Texts texts) {
        return Refused.of(refused, field, texts);
    }

    String target(Objective objective, Texts texts) {
        return Figures.shown(objective.target(), texts);
    }

    String path() {
        return "/council/operator/contracts/" + form.contract().id() + "/reports";
    }
}
