package fr.halle.ordering.figures;

import fr.halle.kernel.OfferId;
import fr.halle.kernel.ShopId;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a shop sold: confirmed orders in the time of Paris at which they came in, less what was
 * cancelled or given back since; VAT included, and what is weighed at what it weighs.
 */
@Component
public class Sales {

    private final JdbcClient jdbc;

    /**
     * What came in on a day, or in one hour of it; the hour is 0 where a whole day is meant. On the
     * night when clocks go back two hours bear one number, and count as one.
     */
    public record Stretch(LocalDate day, int hour, int orders, Money amount) {}

    /**
     * What went of an offer; {@code orders}: how many lines asked for it; {@code lately}: some of
     * it went since the day that was asked about.
     */
    public record Sold(OfferId offer, int orders, int quantity, Money amount, boolean lately) {}

    Sales(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When something was sold, earliest first, before the last day. */
    public List<Stretch> stretches(ShopId shop, LocalDate from, LocalDate to, boolean hours) {
        return jdbc.sql(
                        """
                        select day, %s as hour, count(distinct order_id) as orders, sum(cents - refunded_cents) as cents
                        from ordering.sold_line
                        where shop_id = :shop and day >= :from and day < :to and cents > refunded_cents
                        group by 1, 2 order by 1, 2
                        """
                                .formatted(hours ? "hour" : "0"))
                .param("shop", shop.value())
                .param("from", from)
                .param("to", to)
                .query(
                        (row, number) ->
                                new Stretch(
                                        row.getObject("day", LocalDate.class),
                                        row.getInt("hour"),
                                        row.getInt("orders"),
                                        euros(row.getLong("cents"))))
                .list();
    }

    /**
     * Each offer that was sold between the two days; with a quantity of none, those that were sold
     * since {@code awake} only.
     */
    public List<Sold> offers(ShopId shop, LocalDate from, LocalDate to, LocalDate awake) {
        return jdbc.sql(
                        """
                        select offer_id, count(*) filter (where day >= :from and day < :to) as orders,
                               coalesce(sum(quantity) filter (where day >= :from and day < :to), 0) as quantity,
                               coalesce(sum(cents - refunded_cents) filter (where day >= :from and day < :to), 0) as cents,
                               bool_or(day >= :awake) as lately
                        from ordering.sold_line
                        where shop_id = :shop and day >= least(:from::date, :awake::date) and (day < :to or day >= :awake)
                          and cents > refunded_cents
                        group by offer_id
                        """)
                .param("shop", shop.value())
                .param("from", from)
                .param("to", to)
                .param("awake", awake)
                .query(
                        (row, number) ->
                                new Sold(
                                        new OfferId(row.getObject("offer_id", UUID.class)),
                                        row.getInt("orders"),
                                        row.getInt("quantity"),
                                        euros(row.getLong("cents")),
                                        row.getBoolean("lately")))
                .list();
    }

    private static Money euros(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
