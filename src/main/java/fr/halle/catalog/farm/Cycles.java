package fr.halle.catalog.farm;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The cycles of shops. They are few and hardly change: all that run are kept for a minute, so that
 * the pages which show goods do not ask for them. Whether one is open is the clock's.
 */
@Component
public class Cycles {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Cache<Boolean, Map<UUID, Cycle>> lately =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    Cycles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Every cycle that runs. */
    public List<Cycle> all() {
        return List.copyOf(lately.get(true, _ -> read()).values());
    }

    public List<Cycle> of(ShopId shop) {
        return all().stream().filter(cycle -> cycle.shop().equals(shop)).toList();
    }

    /** The gathering for which that cycle takes orders now; none of one that has ended. */
    public Optional<Gathering> next(UUID cycle) {
        return Optional.ofNullable(lately.get(true, _ -> read()).get(cycle))
                .map(found -> found.next(clock.instant()));
    }

    /** Its id is of no matter: it gets one. */
    public UUID add(Cycle cycle, PersonId by) {
        var id =
                jdbc.sql(
                                """
                                insert into catalog.cycle (shop_id, place, closes_on, closes_at, held_on, held_from, held_until, set_by, set_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                                """)
                        .params(
                                cycle.shop().value(),
                                cycle.place(),
                                cycle.closesOn().getValue(),
                                cycle.closesAt(),
                                cycle.heldOn().getValue(),
                                cycle.from(),
                                cycle.until(),
                                by.value(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .query(UUID.class)
                        .single();
        lately.invalidateAll();
        return id;
    }

    /** What was ordered stays; its products are sold as any other from now on. */
    public void end(ShopId shop, UUID cycle, PersonId by) {
        jdbc.sql(
                        """
                        with over as (
                            update catalog.cycle set ended_at = :now, ended_by = :by
                            where id = :cycle and shop_id = :shop and ended_at is null returning id)
                        update catalog.product set cycle_id = null, cycle_most = null where cycle_id in (select id from over)
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("cycle", cycle)
                .param("shop", shop.value())
                .update();
        lately.invalidateAll();
    }

    /** True for the one caller who tells the farmer of that day. */
    public boolean tellOnce(Gathering closed) {
        return jdbc.sql(
                                """
                                update catalog.cycle set told_day = :day
                                where id = :cycle and ended_at is null and set_at < :closes
                                  and (told_day is null or told_day < :day)
                                """)
                        .param("day", closed.day())
                        .param("closes", closed.closes().atOffset(ZoneOffset.UTC))
                        .param("cycle", closed.cycle().id())
                        .update()
                == 1;
    }

    private Map<UUID, Cycle> read() {
        return jdbc
                .sql(
                        "select * from catalog.cycle where ended_at is null order by held_on, held_from")
                .query(Cycles::cycle)
                .list()
                .stream()
                .collect(Collectors.toMap(Cycle::id, Function.identity()));
    }

    private static Cycle cycle(ResultSet row, int number) throws SQLException {
        return new Cycle(
                row.getObject("id", UUID.class),
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getString("place"),
                DayOfWeek.of(row.getInt("closes_on")),
                row.getObject("closes_at", LocalTime.class),
                DayOfWeek.of(row.getInt("held_on")),
                row.getObject("held_from", LocalTime.class),
                row.getObject("held_until", LocalTime.class));
    }
}
