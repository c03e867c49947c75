package fr.halle.demonstration;

import fr.halle.payments.operators.OperatorKind;
import fr.halle.payments.operators.OperatorOutcome;
import fr.halle.payments.operators.Operators;
import fr.halle.payments.operators.Purpose;

import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** An invented cooperative operates the funds, each purpose in an account of its own. */
@Component
class InventedOperator {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private final Operators operators;

    InventedOperator(Operators operators) {
        this.operators = operators;
    }

    /** Nothing where somebody operates them already. */
    void entrust() {
        var outcome =
                operators.enter(
                        OperatorKind.COOPERATIVE,
                        "Coopérative de démonstration (inventée)",
                        null,
                        SINCE,
                        null);
        if (outcome != OperatorOutcome.ENTERED) return;
        var operator = operators.inChargeOn(SINCE).orElseThrow().id();
        for (var purpose : Purpose.values()) {
            operators.keepIn(operator, purpose, "DEMO-" + purpose.name(), SINCE, null);
        }
    }
}
