package fr.halle.demonstration.council;

import org.springframework.stereotype.Component;

/** Who decides, under which agreement, what they pay for, and what they have in hand. */
@Component
public class InventedPartnership {

    private final InventedCouncil council;
    private final InventedAgreement agreement;
    private final InventedCosts costs;
    private final InventedProposals proposals;
    private final InventedWorks works;

    InventedPartnership(
            InventedCouncil council,
            InventedAgreement agreement,
            InventedCosts costs,
            InventedProposals proposals,
            InventedWorks works) {
        this.council = council;
        this.agreement = agreement;
        this.costs = costs;
        this.proposals = proposals;
        this.works = works;
    }

    /** Nothing where they sit, or are bound, already. */
    public void begin() {
        council.seat();
        if (!agreement.conclude()) return;
        costs.enter();
        proposals.make();
        works.begin();
    }
}
