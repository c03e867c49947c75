package fr.halle.moderation.reports;

import fr.halle.mail.Letter;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody typed who reports something; any field may be anything. */
record ReportForm(
        String content,
        String reason,
        String explanation,
        String name,
        String email,
        boolean goodFaith) {

    private static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 200;

    static ReportForm about(String content) {
        return new ReportForm(content, "", "", "", "", false);
    }

    /** Without what no letter and no row can hold. */
    ReportForm cleaned() {
        return new ReportForm(
                content,
                reason,
                explanation.replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip(),
                name.replaceAll("\\p{Cntrl}", " ").strip(),
                email.replaceAll("\\p{Cntrl}", "").strip(),
                goodFaith);
    }

    @Nullable Reason why() {
        return Arrays.stream(Reason.values())
                .filter(each -> each.name().equals(reason))
                .findFirst()
                .orElse(null);
    }

    boolean isNamed() {
        return !name.isEmpty() && !email.isEmpty();
    }

    /** The sentence for each field that is wrong, in the order of the page. */
    Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        @Nullable Reason why = why();
        if (why == null) mistakes.put("reason", "moderation.report.reason.missing");
        if (explanation.isEmpty()) {
            mistakes.put("explanation", "moderation.report.explanation.missing");
        } else if (explanation.length() > LONGEST) {
            mistakes.put("explanation", "moderation.report.explanation.long");
        }
        boolean needed = why == null || why.needsAName() || !name.isEmpty() || !email.isEmpty();
        if (needed && (name.isEmpty() || name.length() > LONGEST_NAME)) {
            mistakes.put("name", "moderation.report.name.missing");
        }
        if (needed && !Letter.canReach(email)) {
            mistakes.put("email", "moderation.report.email.wrong");
        }
        if (!goodFaith) mistakes.put("good-faith", "moderation.report.good-faith.missing");
        return mistakes;
    }
}
