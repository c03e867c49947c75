package fr.halle.shops;

import fr.halle.kernel.CivilTime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a shop is open and how fast it works: what pick-up slots are made from.
 *
 * @param openings Monday first, the earliest of a day first, in whatever order they were given
 */
public record OpeningWeek(
        List<Opening> openings,
        List<Closure> closures,
        Duration preparation,
        Duration slotLength,
        int slotCapacity,
        boolean paused) {

    private static final Comparator<Opening> IN_THE_WEEK =
            Comparator.comparing(Opening::day).thenComparing(Opening::opens);

    /** Of a shop that has no hours. */
    static final OpeningWeek NEVER =
            new OpeningWeek(List.of(), List.of(), Duration.ZERO, Duration.ofHours(1), 1, true);

    public OpeningWeek {
        openings = openings.stream().sorted(IN_THE_WEEK).toList();
    }

    /** The stretches of that day, earliest first; none on a day of closure. */
    public List<Opening> on(LocalDate day) {
        if (closures.stream().anyMatch(closure -> closure.covers(day))) return List.of();
        return openings.stream().filter(opening -> opening.day() == day.getDayOfWeek()).toList();
    }

    /** Until when the shop is open, if it is open now. */
    public Optional<LocalTime> openUntil(Instant now) {
        var local = CivilTime.local(now);
        return on(local.toLocalDate()).stream()
                .filter(
                        o ->
                                !local.toLocalTime().isBefore(o.opens())
                                        && local.toLocalTime().isBefore(o.closes()))
                .map(Opening::closes)
                .findFirst();
    }

    /** When the shop opens next, within two weeks, in the time of Paris. */
    public Optional<LocalDateTime> opensNext(Instant now) {
        var local = CivilTime.local(now);
        return local.toLocalDate()
                .datesUntil(local.toLocalDate().plusDays(14))
                .flatMap(day -> on(day).stream().map(opening -> day.atTime(opening.opens())))
                .filter(opens -> opens.isAfter(local))
                .findFirst();
    }
}
