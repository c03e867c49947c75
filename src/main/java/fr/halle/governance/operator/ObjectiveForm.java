package fr.halle.governance.operator;

import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** An objective as somebody typed it. */
record ObjectiveForm(Typed typed, Contract contract) {

    private static final UUID NEW = new UUID(0, 0);

    List<Refused> mistakes() {
        var wrong = new ArrayList<Refused>();
        if (Mission.named(typed.line("mission")).filter(contract.missions()::contains).isEmpty())
            wrong.add(Refused.of("mission", "governance.operator.mission.other"));
        if (!typed.has("sentence", 300))
            wrong.add(Refused.of("sentence", "governance.operator.sentence.wrong"));
        var target = Figures.typed(typed.line("target"));
        if (target == null || target.signum() == 0)
            wrong.add(Refused.of("target", "governance.operator.target.wrong"));
        if (!typed.has("unit", 60)) wrong.add(Refused.of("unit", "governance.operator.unit.wrong"));
        var due = typed.day("due");
        if (due == null || !contract.isInForce(due))
            wrong.add(
                    Refused.of(
                            "due",
                            "governance.operator.due.wrong",
                            contract.since(),
                            contract.endsOn()));
        return wrong;
    }

    /** Of a form without mistakes. */
    Objective objective() {
        return new Objective(
                NEW,
                contract.id(),
                Mission.valueOf(typed.line("mission")),
                typed.line("sentence"),
                Objects.requireNonNull(Figures.typed(typed.line("target"))),
                typed.line("unit"),
                Objects.requireNonNull(typed.day("due")));
    }
}
