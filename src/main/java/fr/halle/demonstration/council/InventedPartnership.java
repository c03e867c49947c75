package fr.halle.demonstration.council;

import org.springframework.stereotype.Component;

/** Who decides, under which agreement, and what they pay for. */
@Component
public class InventedPartnership {

    private final InventedCouncil council;
    private final InventedTechnicians technicians;
    private final InventedAgreement agreement;
    private final InventedCosts costs;

    InventedPartnership(
            InventedCouncil council,
            InventedTechnicians technicians,
            InventedAgreement agreement,
            InventedCosts costs) {
        this.council = council;
        this.technicians = technicians;
        this.agreement = agreement;
        this.costs = costs;
    }

    /** Nothing where they sit, or are bound, already. */
    public void begin() {
        council.seat();
        technicians.seat();
        if (agreement.conclude()) costs.enter();
    }
}
