package fr.halle.governance.operator;

import fr.halle.web.ui.Texts;

import java.util.List;

/** A report; {@code by}: the name of who handed it in, for the members. */
record ReportPage(
        Report report,
        Contract contract,
        List<Objective> objectives,
        OperatorDesk.Reader reader,
        String by) {

    List<Objective> counted() {
        return objectives.stream().filter(each -> report.figures().containsKey(each.id())).toList();
    }

    String reached(Objective objective, Texts texts) {
        var reached = report.figures().get(objective.id());
        return reached == null ? "–" : Figures.shown(reached, texts);
    }

    String target(Objective objective, Texts texts) {
        return Figures.shown(objective.target(), texts);
    }
}
