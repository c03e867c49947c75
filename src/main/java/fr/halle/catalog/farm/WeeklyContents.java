package fr.halle.catalog.farm;

import fr.halle.kernel.OfferId;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is in a basket each week, in its farmer's words, a line for each thing. A week is its
 * Monday; one of which nothing was written has what the last one had.
 */
@Component
public class WeeklyContents {

    public static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final Clock clock;

    /** A product that is a basket, and what was written for some weeks of it. */
    public record Basket(ProductId id, String name, Map<LocalDate, String> weeks) {}

    WeeklyContents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /**
     * From now on its contents are told week by week. Of another shop's product it knows nothing.
     */
    public void begin(ShopId shop, ProductId product) {
        jdbc.sql("update catalog.product set weekly = true where id = ? and shop_id = ?")
                .params(product.value(), shop.value())
                .update();
    }

    /** The baskets of a shop, each with these weeks. */
    public List<Basket> of(ShopId shop, List<LocalDate> weeks) {
        var baskets = new java.util.LinkedHashMap<UUID, Basket>();
        jdbc.sql(
                        """
                        select p.id, p.name, c.week, c.lines from catalog.product p
                        left join catalog.weekly_content c on c.product_id = p.id and c.week = any(?::date[])
                        where p.shop_id = ? and p.weekly order by lower(p.name), p.id
                        """)
                .params(
                        weeks.stream().map(LocalDate::toString).toArray(String[]::new),
                        shop.value())
                .query(
                        row -> {
                            var id = row.getObject("id", UUID.class);
                            var name = row.getString("name");
                            var basket =
                                    baskets.computeIfAbsent(
                                            id,
                                            _ ->
                                                    new Basket(
                                                            new ProductId(id),
                                                            name,
                                                            new HashMap<>()));
                            var week = row.getObject("week", LocalDate.class);
                            if (week != null) basket.weeks().put(week, row.getString("lines"));
                        });
        return List.copyOf(baskets.values());
    }

    /** Writing nothing takes it back: that week then has what the last one had. */
    public void write(ShopId shop, ProductId product, LocalDate week, String lines, PersonId by) {
        if (lines.isBlank()) {
            jdbc.sql(
                            """
                            delete from catalog.weekly_content c using catalog.product p
                            where p.id = c.product_id and p.id = ? and p.shop_id = ? and c.week = ?
                            """)
                    .params(product.value(), shop.value(), week)
                    .update();
            return;
        }
        jdbc.sql(
                        """
                        insert into catalog.weekly_content (product_id, week, lines, written_by, written_at)
                        select id, :week, :lines, :by, :now from catalog.product where id = :product and shop_id = :shop and weekly
                        on conflict (product_id, week) do update
                            set lines = excluded.lines, written_by = excluded.written_by, written_at = excluded.written_at
                        """)
                .param("week", week)
                .param("lines", lines)
                .param("by", by.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("product", product.value())
                .param("shop", shop.value())
                .update();
    }

    /** What these hold in the weeks of those days; nothing of what nobody has written about. */
    public Map<OfferId, String> on(Map<OfferId, LocalDate> days) {
        var contents = new HashMap<OfferId, String>();
        if (days.isEmpty()) return contents;
        jdbc.sql(
                        """
                        select distinct on (o.id) o.id, c.lines
                        from unnest(?::uuid[], ?::date[]) as w (id, week)
                        join catalog.offer o on o.id = w.id
                        join catalog.weekly_content c on c.product_id = o.product_id and c.week <= w.week
                        order by o.id, c.week desc
                        """)
                .params(
                        days.keySet().stream().map(OfferId::value).toArray(UUID[]::new),
                        days.values().stream()
                                .map(day -> week(day).toString())
                                .toArray(String[]::new))
                .query(
                        row -> {
                            contents.put(
                                    new OfferId(row.getObject("id", UUID.class)),
                                    row.getString("lines"));
                        });
        return contents;
    }
}
