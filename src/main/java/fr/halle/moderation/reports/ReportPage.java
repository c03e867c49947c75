package fr.halle.moderation.reports;

import fr.halle.moderation.ReportedContent;
import fr.halle.web.ui.Texts;

import java.util.Map;

/** The form of a notice, about one content. */
record ReportPage(
        ReportedContent content, String address, ReportForm form, Map<String, String> mistakes) {

    Reason[] reasons() {
        return Reason.values();
    }

    boolean isChosen(Reason reason) {
        return reason == form.why();
    }

    String error(String field, Texts texts) {
        var key = mistakes.get(field);
        return key == null ? "" : texts.text(key);
    }
}
