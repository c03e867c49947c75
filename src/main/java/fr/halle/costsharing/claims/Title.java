package fr.halle.costsharing.claims;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A title (titre de recettes), as the département issued it.
 *
 * @param chargedOn when the public accountant took it in charge; null: not known
 */
public record Title(String number, LocalDate issuedOn, @Nullable LocalDate chargedOn) {

    /**
     * The first day on which the accountant may no longer collect it; null: it is not in charge.
     * CGCT L1617-5, 3°: four years from that day; a payment begins them anew.
     */
    @Nullable LocalDate tooLate(@Nullable LocalDate lastReceived) {
        if (chargedOn == null) return null;
        var until = chargedOn.plusYears(Limitation.YEARS);
        if (lastReceived == null || !lastReceived.isAfter(chargedOn)) return until;
        return lastReceived.isBefore(until) ? lastReceived.plusYears(Limitation.YEARS) : until;
    }
}
