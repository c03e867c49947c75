package fr.halle.shops.hours;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.shops.Closure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Whole days when a shop stays shut. Orders already taken for them stay: they are the merchant's to
 * settle.
 */
@Component
public class ShopClosures {

    private final JdbcClient jdbc;
    private final HoursChanges changes;
    private final Clock clock;

    ShopClosures(JdbcClient jdbc, HoursChanges changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    /** False when these very days are closed already. */
    @Transactional
    public boolean close(ShopId shop, Closure closure, PersonId by) {
        int added =
                jdbc.sql(
                                """
                                insert into shops.closure (shop_id, first_day, last_day, reason, made_at, made_by)
                                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                shop.value(),
                                closure.firstDay(),
                                closure.lastDay(),
                                closure.reason(),
                                clock.instant().atOffset(ZoneOffset.UTC),
                                by.value())
                        .update();
        if (added == 1) changes.add(shop, HoursChange.Kind.CLOSED, closure, by);
        return added == 1;
    }

    /** Opens again on the days of one closure of this shop; nothing happens to any other. */
    @Transactional
    public void lift(ShopId shop, UUID closure, PersonId by) {
        lifted(shop, by, "id = ?", closure);
    }

    /** Opens again on that day, where it was closed by itself. */
    @Transactional
    public void reopen(ShopId shop, LocalDate day, PersonId by) {
        lifted(shop, by, "first_day = last_day and first_day = ?", day);
    }

    /** Those that have not ended on that day, soonest first. */
    public List<PlannedClosure> from(ShopId shop, LocalDate day) {
        return jdbc.sql(
                        """
                        select * from shops.closure where shop_id = ? and last_day >= ? and lifted_at is null
                        order by first_day, last_day
                        """)
                .params(shop.value(), day)
                .query(ShopClosures::planned)
                .list();
    }

    private void lifted(ShopId shop, PersonId by, String which, Object value) {
        jdbc.sql(
                        """
                        update shops.closure set lifted_at = ?, lifted_by = ?
                        where shop_id = ? and lifted_at is null and %s returning *
                        """
                                .formatted(which))
                .params(clock.instant().atOffset(ZoneOffset.UTC), by.value(), shop.value(), value)
                .query(ShopClosures::planned)
                .list()
                .forEach(each -> changes.add(shop, HoursChange.Kind.REOPENED, each.closure(), by));
    }

    private static PlannedClosure planned(ResultSet row, int number) throws SQLException {
        return new PlannedClosure(
                row.getObject("id", UUID.class),
                new Closure(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("reason")));
    }
}
