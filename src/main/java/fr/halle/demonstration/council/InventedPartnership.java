package fr.halle.demonstration.council;

import org.springframework.stereotype.Component;

/** Who decides, under which agreement, what they pay for and what is done in their name. */
@Component
public class InventedPartnership {

    private final InventedCouncil council;
    private final InventedAgreement agreement;
    private final InventedCosts costs;
    private final InventedWorks works;

    InventedPartnership(
            InventedCouncil council,
            InventedAgreement agreement,
            InventedCosts costs,
            InventedWorks works) {
        this.council = council;
        this.agreement = agreement;
        this.costs = costs;
        this.works = works;
    }

    /** Nothing where they sit, or are bound, already. */
    public void begin() {
        council.seat();
        if (agreement.conclude()) costs.enter();
        works.begin();
    }
}
