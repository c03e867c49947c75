package fr.halle.charter.drafts;

import fr.halle.charter.versions.Version;
import fr.halle.kernel.CivilTime;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/** As it was typed. */
record PublicationForm(String why, String effective, String grace) {

    static final PublicationForm EMPTY = new PublicationForm("", "", "30");

    private static final int LONGEST = 1_000;
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d/M/uuuu");

    /** A field of type date sends 2026-12-31; whoever types it by hand writes 31/12/2026. */
    @Nullable LocalDate day() {
        try {
            return effective.contains("/")
                    ? LocalDate.parse(effective.strip(), FRENCH)
                    : LocalDate.parse(effective.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    int graceDays() {
        return grace.strip().matches("\\d{1,3}") ? Integer.parseInt(grace.strip()) : -1;
    }

    /** From midnight in Paris; today means at once. */
    Instant instant(Instant now) {
        @Nullable LocalDate day = day();
        var midnight = day == null ? now : CivilTime.instant(day, LocalTime.MIDNIGHT);
        return midnight.isBefore(now) ? now : midnight;
    }

    Map<String, String> mistakes(Instant now, Version last) {
        var mistakes = new LinkedHashMap<String, String>();
        @Nullable LocalDate day = day();
        if (why.length() > LONGEST) mistakes.put("why", "charter.publish.why.long");
        if (day == null
                || day.isBefore(CivilTime.local(now).toLocalDate())
                || day.isAfter(CivilTime.local(now).toLocalDate().plusYears(2))) {
            mistakes.put("effective", "charter.publish.effective.wrong");
        } else if (instant(now).isBefore(last.published().effectiveAt())) {
            mistakes.put("effective", "charter.publish.effective.before");
        }
        if (graceDays() < 0 || graceDays() > 365) {
            mistakes.put("grace", "charter.publish.grace.wrong");
        }
        return mistakes;
    }
}
