package fr.halle.catalog.entries;

import fr.halle.catalog.condition.NoReturn;
import fr.halle.catalog.farm.Season;
import fr.halle.catalog.mapping.Field;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When a file says that something is sold, how many minutes before that it is prepared, and whether
 * a change of mind gives it back; null where it says nothing. {@code none}: the fields of which it
 * says that there is none.
 */
public record SaidDays(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Season season,
        @Nullable Integer preparation,
        @Nullable NoReturn noReturn,
        Set<Field> none) {

    /** As rows keep it, as is {@link #seasonUntil}. */
    public @Nullable Integer seasonFrom() {
        return season == null ? null : Season.number(season.from());
    }

    public @Nullable Integer seasonUntil() {
        return season == null ? null : Season.number(season.until());
    }

    /** « true » or « false » where it says a season. */
    public @Nullable String always() {
        return season == null ? null : String.valueOf(season.always());
    }

    public @Nullable String noReturnName() {
        return noReturn == null ? null : noReturn.name();
    }

    /** « FROM,SEASON »: the names of {@link #none}. */
    public String nothing() {
        return none.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    public boolean isSilent() {
        return from == null
                && until == null
                && season == null
                && preparation == null
                && noReturn == null
                && none.isEmpty();
    }
}
