package fr.halle.demonstration.council;

import fr.halle.web.ui.Refused;

import org.springframework.stereotype.Component;

import java.util.List;

/** What is done in the council's name: a kit, an operator, an audit. */
@Component
class InventedWorks {

    private final InventedOperator operator;
    private final InventedKit kit;
    private final InventedAudit audit;

    InventedWorks(InventedOperator operator, InventedKit kit, InventedAudit audit) {
        this.operator = operator;
        this.kit = kit;
        this.audit = audit;
    }

    /** Nothing where an operator is charged already. */
    void begin() {
        var contract = operator.charge();
        if (contract.isEmpty()) return;
        kit.supply(contract.get());
        audit.deliver();
    }

    static void done(List<Refused> refused) {
        if (!refused.isEmpty()) throw new IllegalStateException("Refused: " + refused);
    }
}
