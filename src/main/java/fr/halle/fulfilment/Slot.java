package fr.halle.fulfilment;

import fr.halle.kernel.CivilTime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A time window for coming to the shop; {@code left} places, none when it is full. */
public record Slot(Instant starts, Instant ends, int left) {

    public LocalDate day() {
        return CivilTime.local(starts).toLocalDate();
    }

    public LocalTime from() {
        return CivilTime.local(starts).toLocalTime();
    }

    public LocalTime to() {
        return CivilTime.local(ends).toLocalTime();
    }

    public boolean isFull() {
        return left <= 0;
    }
}
