package fr.halle.shops;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the rows of one shop's week; an opening or a closure seen before is the same one. */
final class WeekRows {

    private final Set<Opening> openings = new LinkedHashSet<>();
    private final Set<Closure> closures = new LinkedHashSet<>();
    private Duration preparation = Duration.ZERO;
    private Duration slotLength = Duration.ZERO;
    private int slotCapacity;
    private boolean paused;

    void add(ResultSet row) throws SQLException {
        preparation = Duration.ofMinutes(row.getInt("preparation_minutes"));
        slotLength = Duration.ofMinutes(row.getInt("slot_minutes"));
        slotCapacity = row.getInt("slot_capacity");
        paused = row.getBoolean("paused");
        int weekday = row.getInt("weekday");
        if (!row.wasNull()) {
            openings.add(
                    new Opening(
                            DayOfWeek.of(weekday),
                            row.getObject("opens", LocalTime.class),
                            row.getObject("closes", LocalTime.class)));
        }
        if (row.getObject("first_day") != null) {
            closures.add(
                    new Closure(
                            row.getObject("first_day", LocalDate.class),
                            row.getObject("last_day", LocalDate.class),
                            row.getString("reason")));
        }
    }

    OpeningWeek week() {
        return new OpeningWeek(
                List.copyOf(openings),
                List.copyOf(closures),
                preparation,
                slotLength,
                slotCapacity,
                paused);
    }
}
