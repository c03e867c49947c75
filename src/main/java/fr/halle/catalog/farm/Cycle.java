package fr.halle.catalog.farm;

import fr.halle.kernel.CivilTime;
import fr.halle.kernel.ShopId;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;

/**
 * A weekly appointment of a shop: ordered until one hour of the week, fetched at another,
 * somewhere. Hours are those of the clock in Paris, whatever the night changes.
 */
public record Cycle(
        UUID id,
        ShopId shop,
        String place,
        DayOfWeek closesOn,
        LocalTime closesAt,
        DayOfWeek heldOn,
        LocalTime from,
        LocalTime until) {

    /** The one for which orders are taken now; one is always open, since each week has its own. */
    public Gathering next(Instant now) {
        var day = CivilTime.local(now).toLocalDate().with(TemporalAdjusters.nextOrSame(heldOn));
        while (!closes(day).isAfter(now)) day = day.plusWeeks(1);
        return on(day);
    }

    public Gathering on(LocalDate day) {
        return new Gathering(
                this,
                day,
                closes(day),
                CivilTime.instant(day, from),
                CivilTime.instant(day, until));
    }

    /** The last closing hour before it. */
    private Instant closes(LocalDate day) {
        var closing = day.with(TemporalAdjusters.previousOrSame(closesOn));
        if (closing.equals(day) && !closesAt.isBefore(from)) closing = closing.minusWeeks(1);
        return CivilTime.instant(closing, closesAt);
    }
}
