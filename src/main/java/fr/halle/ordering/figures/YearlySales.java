package fr.halle.ordering.figures;

import fr.halle.kernel.ShopId;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What shops sold in a year, by quarter: what a platform declares of its sellers. */
@Component
public class YearlySales {

    private final JdbcClient jdbc;

    /** {@code quarter} is 1 to 4; orders of which everything was given back are no sales. */
    public record Quarter(ShopId shop, int quarter, int orders, Money gross) {}

    YearlySales(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of every shop that sold something, in one statement. */
    public List<Quarter> of(int year) {
        return read(year, null);
    }

    public List<Quarter> of(int year, Collection<ShopId> shops) {
        return read(year, shops.stream().map(ShopId::value).toArray(UUID[]::new));
    }

    /** The last year in which one of these shops sold something. */
    public Optional<Integer> lastYear(Collection<ShopId> shops) {
        return jdbc.sql(
                        """
                        select extract(year from max(day))::int as year from ordering.sold_line
                        where cents > refunded_cents and shop_id = any(?)
                        """)
                .param(shops.stream().map(ShopId::value).toArray(UUID[]::new))
                .query((row, _) -> Optional.ofNullable(row.getObject("year", Integer.class)))
                .single();
    }

    private List<Quarter> read(int year, UUID @Nullable [] shops) {
        return jdbc.sql(
                        """
                        select shop_id, extract(quarter from day)::int as quarter, count(distinct order_id) as orders,
                               sum(cents - refunded_cents) as cents
                        from ordering.sold_line
                        where day >= :from and day < :to and cents > refunded_cents
                          and (cast(:shops as uuid[]) is null or shop_id = any(:shops))
                        group by 1, 2 order by 1, 2
                        """)
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year + 1, 1, 1))
                .param("shops", shops)
                .query(
                        (row, _) ->
                                new Quarter(
                                        new ShopId(row.getObject("shop_id", UUID.class)),
                                        row.getInt("quarter"),
                                        row.getInt("orders"),
                                        Money.ofMinor(CurrencyUnit.EUR, row.getLong("cents"))))
                .list();
    }
}
