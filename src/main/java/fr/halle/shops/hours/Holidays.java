package fr.halle.shops.hours;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.shops.OpeningWeek;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Public holidays on which a shop would be open by its week, and has not said whether it is. */
@Component
public class Holidays {

    /** How long before somebody is asked. */
    private static final int DAYS = 14;

    /** A holiday to come. */
    public record Asked(Holiday holiday, LocalDate day) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Holidays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A statement only when there is a holiday to ask about. */
    public List<Asked> unanswered(ShopId shop, OpeningWeek week, LocalDate today) {
        var near = asked(week, today);
        if (near.isEmpty()) return near;
        var open = open(shop, today);
        return near.stream().filter(each -> !open.contains(each.day())).toList();
    }

    /** The holiday on that day, if it is near enough to be asked about. */
    public static Optional<Holiday> near(LocalDate day, LocalDate today) {
        boolean near = !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS));
        return near ? Holiday.on(day) : Optional.empty();
    }

    /** The shop is open as its week says. */
    public void keepOpen(ShopId shop, LocalDate day, PersonId by) {
        jdbc.sql(
                        """
                        insert into shops.holiday_opening (shop_id, day, said_by, said_at) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(shop.value(), day, by.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static List<Asked> asked(OpeningWeek week, LocalDate today) {
        return today.datesUntil(today.plusDays(DAYS + 1))
                .filter(
                        day ->
                                week.openings().stream()
                                        .anyMatch(each -> each.day() == day.getDayOfWeek()))
                .filter(day -> week.closures().stream().noneMatch(each -> each.covers(day)))
                .flatMap(day -> Holiday.on(day).map(each -> new Asked(each, day)).stream())
                .toList();
    }

    private Set<LocalDate> open(ShopId shop, LocalDate from) {
        return new HashSet<>(
                jdbc.sql("select day from shops.holiday_opening where shop_id = ? and day >= ?")
                        .params(shop.value(), from)
                        .query(LocalDate.class)
                        .list());
    }
}
