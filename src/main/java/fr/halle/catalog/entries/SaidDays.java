package fr.halle.catalog.entries;

import fr.halle.catalog.farm.Season;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** When a file says that something is sold; null where it says nothing. */
public record SaidDays(
        @Nullable LocalDate from, @Nullable LocalDate until, @Nullable Season season) {

    public boolean isSilent() {
        return from == null && until == null && season == null;
    }
}
