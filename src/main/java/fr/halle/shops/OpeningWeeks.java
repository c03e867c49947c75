package fr.halle.shops;

import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The hours of shops: kept, read in bulk. */
@Component
class OpeningWeeks {

    private final JdbcClient jdbc;

    OpeningWeeks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One statement, however many shops: each opening comes once with each closure still to come,
     * and these are few.
     */
    Map<ShopId, OpeningWeek> of(UUID[] shops, LocalDate today) {
        var weeks = new HashMap<ShopId, WeekRows>();
        jdbc.sql(
                        """
                        select s.id, s.preparation_minutes, s.slot_minutes, s.slot_capacity, s.paused_at is not null as paused,
                               o.weekday, o.opens, o.closes, c.first_day, c.last_day, c.reason
                        from shops.shop s
                        left join shops.opening o on o.shop_id = s.id
                        left join shops.closure c on c.shop_id = s.id and c.last_day >= ? and c.lifted_at is null
                        where s.id = any(?) order by c.first_day
                        """)
                .params(today, shops)
                .query(
                        row -> {
                            weeks.computeIfAbsent(
                                            new ShopId(row.getObject("id", UUID.class)),
                                            _ -> new WeekRows())
                                    .add(row);
                        });
        return weeks.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, week -> week.getValue().week()));
    }

    @Transactional
    ShopId openOnce(NewShop shop) {
        int fresh =
                jdbc.sql(
                                """
                                insert into shops.shop (slug, organisation_id, name, trade, commune, street, town, phone, email,
                                    story, art, preparation_minutes, slot_minutes, slot_capacity)
                                select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                                where not exists (select from shops.former_slug where slug = ?) on conflict (slug) do nothing
                                """)
                        .params(
                                shop.slug(),
                                shop.organisation().value(),
                                shop.name(),
                                shop.trade().name(),
                                shop.commune(),
                                shop.street(),
                                shop.town(),
                                shop.phone(),
                                shop.email(),
                                shop.story(),
                                shop.art(),
                                shop.preparationMinutes(),
                                shop.slotMinutes(),
                                shop.slotCapacity(),
                                shop.slug())
                        .update();
        var id =
                jdbc.sql(
                                """
                                select id from shops.shop where slug = :slug
                                union all select shop_id from shops.former_slug where slug = :slug limit 1
                                """)
                        .param("slug", shop.slug())
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
