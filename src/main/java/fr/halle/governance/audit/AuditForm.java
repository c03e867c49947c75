package fr.halle.governance.audit;

import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** An audit as somebody typed it. */
record AuditForm(Typed typed) {

    record Page(AuditForm form, List<Refused> refused) {}

    private static final UUID NEW = new UUID(0, 0);

    List<Refused> mistakes(LocalDate today) {
        var wrong = new ArrayList<Refused>();
        if (!typed.has("title", 200))
            wrong.add(Refused.of("title", "governance.audit.title.wrong"));
        if (!typed.has("auditor", 200))
            wrong.add(Refused.of("auditor", "governance.audit.auditor.wrong"));
        var day = typed.day("day");
        if (day == null || day.isAfter(today))
            wrong.add(Refused.of("day", "governance.audit.day.wrong"));
        if (!typed.has("scope", 2000))
            wrong.add(Refused.of("scope", "governance.audit.scope.wrong"));
        return wrong;
    }

    /** Of a form without mistakes. */
    Audit audit() {
        return new Audit(
                NEW,
                typed.line("title"),
                typed.line("auditor"),
                Objects.requireNonNull(typed.day("day")),
                typed.text("scope"),
                false);
    }
}
