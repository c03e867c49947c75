package fr.halle.ordering.counter;

import fr.halle.kernel.CivilTime;
import fr.halle.kernel.ShopId;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What a shop sold: confirmed orders by the day, in the time of Paris, on which they came in,
 * without what was cancelled; VAT included, and what is weighed at what it weighs.
 */
@Component
public class Sales {

    private static final String STANDING =
            """
            from ordering.purchase p
            join ordering.shop_order o on o.purchase_id = p.id
            join ordering.order_line l on l.order_id = o.id
            where o.shop_id = :shop and p.confirmed_at >= :from and p.confirmed_at < :to
              and o.cancelled_at is null and l.cancelled_at is null
            """;

    private final JdbcClient jdbc;

    /** What came in on a day. */
    public record Day(LocalDate day, int orders, Money amount) {}

    /** What went of a product, under the name it was sold by. */
    public record Product(String name, int quantity, Money amount) {}

    Sales(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Days on which something was sold, from the first to before the last. */
    public List<Day> byDay(ShopId shop, LocalDate from, LocalDate to) {
        return sql(
                        """
                        select (p.confirmed_at at time zone 'Europe/Paris')::date as day, count(distinct o.id) as orders,
                               sum(l.cents) as cents
                        """
                                + STANDING
                                + "group by day order by day",
                        shop,
                        from,
                        to)
                .query(
                        (row, _) ->
                                new Day(
                                        row.getObject("day", LocalDate.class),
                                        row.getInt("orders"),
                                        euros(row.getLong("cents"))))
                .list();
    }

    /** What went most, in pieces. */
    public List<Product> top(ShopId shop, LocalDate from, LocalDate to, int many) {
        return sql(
                        """
                        select l.name, sum(case when l.most_grams is null then l.quantity else 1 end) as quantity, sum(l.cents) as cents
                        """
                                + STANDING
                                + "group by l.name order by quantity desc, cents desc, l.name limit "
                                + many,
                        shop,
                        from,
                        to)
                .query(
                        (row, _) ->
                                new Product(
                                        row.getString("name"),
                                        row.getInt("quantity"),
                                        euros(row.getLong("cents"))))
                .list();
    }

    private JdbcClient.StatementSpec sql(String sql, ShopId shop, LocalDate from, LocalDate to) {
        return jdbc.sql(sql)
                .param("shop", shop.value())
                .param("from", midnight(from))
                .param("to", midnight(to));
    }

    private static java.time.OffsetDateTime midnight(LocalDate day) {
        return CivilTime.instant(day, LocalTime.MIN).atOffset(ZoneOffset.UTC);
    }

    private static Money euros(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
