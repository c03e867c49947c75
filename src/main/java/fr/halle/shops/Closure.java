package fr.halle.shops;

import java.time.LocalDate;

/** Days when the shop stays shut, first and last included. */
public record Closure(LocalDate firstDay, LocalDate lastDay, String reason) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
