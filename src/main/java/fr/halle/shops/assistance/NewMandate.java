package fr.halle.shops.assistance;

import fr.halle.kernel.CivilTime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** What is granted, or asked for; the last day counts whole, in the time of Paris. */
public record NewMandate(Set<Scope> scopes, LocalDate lastDay) {

    Instant until() {
        return CivilTime.instant(lastDay.plusDays(1), LocalTime.MIDNIGHT);
    }
}
