package fr.halle.governance.operator;

import fr.halle.governance.files.Paper;
import fr.halle.governance.files.Sent;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A report as the operator typed it; each objective has a field of its own, empty: not counted. */
record ReportForm(Typed typed, Contract contract, List<Objective> objectives) {

    static String field(Objective objective) {
        return "reached-" + objective.id();
    }

    List<Refused> mistakes(LocalDate today, Sent sent) {
        var wrong = new ArrayList<Refused>();
        var begins = typed.day("begins");
        var ends = typed.day("ends");
        if (begins == null || !contract.isInForce(begins)) wrong.add(outside("begins"));
        if (ends == null || !contract.isInForce(ends)) wrong.add(outside("ends"));
        else if (ends.isAfter(today))
            wrong.add(Refused.of("ends", "governance.operator.report.future"));
        else if (begins != null && ends.isBefore(begins))
            wrong.add(Refused.of("ends", "governance.operator.ends.before"));
        if (!typed.has("summary", 600))
            wrong.add(Refused.of("summary", "governance.operator.report.summary.wrong"));
        if (!typed.has("body", 10_000))
            wrong.add(Refused.of("body", "governance.operator.report.body.wrong"));
        for (var each : objectives) {
            var text = typed.line(field(each));
            if (!text.isEmpty() && Figures.typed(text) == null)
                wrong.add(Refused.of(field(each), "governance.operator.reached.wrong"));
        }
        if (sent instanceof Sent.Wrong(var key)) wrong.add(Refused.of("file", key, Sent.LARGEST));
        return wrong;
    }

    private Refused outside(String field) {
        return Refused.of(
                field, "governance.operator.due.wrong", contract.since(), contract.endsOn());
    }

    /** Of a form without mistakes. */
    Reports.NewReport report(@Nullable Paper paper) {
        return new Reports.NewReport(
                contract.id(),
                Objects.requireNonNull(typed.day("begins")),
                Objects.requireNonNull(typed.day("ends")),
                typed.text("summary"),
                typed.text("body"),
                typed.id("corrects"),
                paper,
                figures());
    }

    private Map<UUID, BigDecimal> figures() {
        var figures = new HashMap<UUID, BigDecimal>();
        for (var each : objectives) {
            var reached = Figures.typed(typed.line(field(each)));
            if (reached != null) figures.put(each.id(), reached);
        }
        return figures;
    }
}
