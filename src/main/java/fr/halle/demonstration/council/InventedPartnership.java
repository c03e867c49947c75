package fr.halle.demonstration.council;

import org.springframework.stereotype.Component;

/** Who decides, under which agreement, and what they pay for. */
@Component
public class InventedPartnership {

    private final InventedCouncil council;
    private final InventedAgreement agreement;
    private final InventedCosts costs;
    private final InventedProposals proposals;

    InventedPartnership(InventedCouncil council, InventedAgreement agreement, InventedCosts costs, InventedProposals proposals) {
        this.council = council;
        this.agreement = agreement;
        this.costs = costs;
        this.proposals = proposals;
    }

    /** Nothing where they sit, or are bound, already. */
    public void begin() {
        council.seat();
        if (!agreement.conclude()) return;
        costs.enter();
        proposals.make();
    }
}
