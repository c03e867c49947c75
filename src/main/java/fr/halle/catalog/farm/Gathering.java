package fr.halle.catalog.farm;

import fr.halle.kernel.CivilTime;
import fr.halle.web.ui.Texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * One week of a cycle: ordered until {@code closes}, fetched from {@code starts} to {@code ends}.
 */
public record Gathering(Cycle cycle, LocalDate day, Instant closes, Instant starts, Instant ends) {

    /** « À retirer vendredi 27 novembre, de 9 h à 12 h, Place Ducale. » */
    public String fetched(Texts texts) {
        return texts.text(
                "catalog.cycle.fetched",
                texts.day(day),
                texts.time(cycle.from()),
                texts.time(cycle.until()),
                cycle.place());
    }

    /** « Commandez avant mardi 24 novembre à 18 h : encore 2 jours. » */
    public String orderedUntil(Instant now, Texts texts) {
        return texts.text("catalog.cycle.until", texts.moment(closes), left(now, texts));
    }

    /** Days as people count them, then hours, then minutes. */
    private String left(Instant now, Texts texts) {
        LocalDateTime closing = CivilTime.local(closes);
        long days =
                ChronoUnit.DAYS.between(CivilTime.local(now).toLocalDate(), closing.toLocalDate());
        if (days > 0) return texts.text("catalog.cycle.left.days", days);
        long hours = ChronoUnit.HOURS.between(now, closes);
        if (hours > 0) return texts.text("catalog.cycle.left.hours", hours);
        return texts.text(
                "catalog.cycle.left.minutes", Math.max(1, ChronoUnit.MINUTES.between(now, closes)));
    }
}
