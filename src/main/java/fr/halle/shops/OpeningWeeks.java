package fr.halle.shops;

import fr.halle.kernel.ShopId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The hours of shops: kept, read in bulk. */
@Component
class OpeningWeeks {

    private final JdbcClient jdbc;

    private record OpeningOf(ShopId shop, Opening opening) {}

    private record ClosureOf(ShopId shop, Closure closure) {}

    OpeningWeeks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Three statements, however many shops. */
    Map<ShopId, OpeningWeek> of(UUID[] shops, LocalDate today) {
        var openings = openings(shops);
        var closures = closures(shops, today);
        var weeks = new HashMap<ShopId, OpeningWeek>();
        jdbc.sql(
                        """
                        select id, preparation_minutes, slot_minutes, slot_capacity, paused_at is not null as paused
                        from shops.shop where id = any(?)
                        """)
                .param(shops)
                .query(
                        row -> {
                            var shop = new ShopId(row.getObject("id", UUID.class));
                            weeks.put(
                                    shop,
                                    new OpeningWeek(
                                            openings.getOrDefault(shop, List.of()),
                                            closures.getOrDefault(shop, List.of()),
                                            Duration.ofMinutes(row.getInt("preparation_minutes")),
                                            Duration.ofMinutes(row.getInt("slot_minutes")),
                                            row.getInt("slot_capacity"),
                                            row.getBoolean("paused")));
                        });
        return weeks;
    }

    private Map<ShopId, List<Opening>> openings(UUID[] shops) {
        return jdbc
                .sql("select * from shops.opening where shop_id = any(?)")
                .param(shops)
                .query(
                        (row, number) ->
                                new OpeningOf(
                                        new ShopId(row.getObject("shop_id", UUID.class)),
                                        new Opening(
                                                DayOfWeek.of(row.getInt("weekday")),
                                                row.getObject("opens", LocalTime.class),
                                                row.getObject("closes", LocalTime.class))))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                OpeningOf::shop,
                                Collectors.mapping(OpeningOf::opening, Collectors.toList())));
    }

    private Map<ShopId, List<Closure>> closures(UUID[] shops, LocalDate today) {
        return jdbc
                .sql("select * from shops.closure where shop_id = any(?) and last_day >= ?")
                .params(shops, today)
                .query(
                        (row, number) ->
                                new ClosureOf(
                                        new ShopId(row.getObject("shop_id", UUID.class)),
                                        new Closure(
                                                row.getObject("first_day", LocalDate.class),
                                                row.getObject("last_day", LocalDate.class),
                                                row.getString("reason"))))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                ClosureOf::shop,
                                Collectors.mapping(ClosureOf::closure, Collectors.toList())));
    }

    void close(ShopId shop, Closure closure) {
        jdbc.sql(
                        """
                        insert into shops.closure (shop_id, first_day, last_day, reason) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(shop.value(), closure.firstDay(), closure.lastDay(), closure.reason())
                .update();
    }

    @Transactional
    ShopId openOnce(NewShop shop) {
        int fresh =
                jdbc.sql(
                                """
                                insert into shops.shop (slug, organisation_id, name, trade, commune, street, phone, email,
                                    story, art, preparation_minutes, slot_minutes, slot_capacity)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (slug) do nothing
                                """)
                        .params(
                                shop.slug(),
                                shop.organisation().value(),
                                shop.name(),
                                shop.trade().name(),
                                shop.commune(),
                                shop.street(),
                                shop.phone(),
                                shop.email(),
                                shop.story(),
                                shop.art(),
                                shop.preparationMinutes(),
                                shop.slotMinutes(),
                                shop.slotCapacity())
                        .update();
        var id =
                jdbc.sql("select id from shops.shop where slug = ?")
                        .param(shop.slug())
                        .query(UUID.class)
                        .single();
        if (fresh == 1) shop.openings().forEach(opening -> insert(id, opening));
        return new ShopId(id);
    }

    private void insert(UUID shop, Opening opening) {
        jdbc.sql("insert into shops.opening (shop_id, weekday, opens, closes) values (?, ?, ?, ?)")
                .params(shop, opening.day().getValue(), opening.opens(), opening.closes())
                .update();
    }
}
