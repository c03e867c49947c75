package fr.halle.shops.hours;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.shops.Closure;
import fr.halle.shops.ShopChanged;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Who changed the hours of a shop, and when. */
@Component
class HoursChanges {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HoursChanges(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    void add(ShopId shop, HoursChange.Kind kind, PersonId by) {
        add(shop, kind, null, null, by);
    }

    void add(ShopId shop, HoursChange.Kind kind, Closure closure, PersonId by) {
        add(shop, kind, closure.firstDay(), closure.lastDay(), by);
    }

    List<HoursChange> latest(ShopId shop, int many) {
        return jdbc.sql(
                        "select * from shops.hours_change where shop_id = ? order by id desc limit ?")
                .params(shop.value(), many)
                .query(
                        (row, _) ->
                                new HoursChange(
                                        HoursChange.Kind.valueOf(row.getString("kind")),
                                        row.getObject("changed_at", OffsetDateTime.class)
                                                .toInstant(),
                                        new PersonId(row.getObject("changed_by", UUID.class)),
                                        row.getObject("first_day", LocalDate.class),
                                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    private void add(
            ShopId shop,
            HoursChange.Kind kind,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            PersonId by) {
        jdbc.sql(
                        """
                        insert into shops.hours_change (shop_id, kind, first_day, last_day, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(shop.value())
                .param(kind.name())
                .param(first)
                .param(last)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(by.value())
                .update();
        events.publishEvent(new ShopChanged(shop));
    }
}
