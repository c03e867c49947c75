package fr.halle.desk.sales;

import fr.halle.kernel.CivilTime;

import java.time.Instant;
import java.time.LocalDate;

/** Where the clock of Paris stands. */
record Moment(LocalDate day, int hour) {

    static Moment of(Instant instant) {
        var local = CivilTime.local(instant);
        return new Moment(local.toLocalDate(), local.getHour());
    }
}
