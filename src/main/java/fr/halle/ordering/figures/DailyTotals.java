package fr.halle.ordering.figures;

import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/**
 * What consumers bought of a shop, by day and by rate: what the law wants of sales to them (CGI
 * art. 290). Professionals are left out, whose purchases are invoiced one by one.
 */
@Component
public class DailyTotals {

    private final JdbcClient jdbc;

    /** {@code gross} includes VAT; what was cancelled or given back since is taken off. */
    public record Total(LocalDate day, Vat vat, int orders, Money gross) {

        public Money tax() {
            return vat.within(gross);
        }

        public Money net() {
            return gross.minus(tax());
        }
    }

    DailyTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of time, the last day included. */
    public List<Total> of(ShopId shop, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select s.day, l.vat_permille, count(distinct s.order_id) as orders, sum(s.cents - s.refunded_cents) as cents
                        from ordering.sold_line s
                        join ordering.order_line l on l.order_id = s.order_id and l.position = s.position
                        join ordering.shop_order o on o.id = s.order_id
                        join ordering.purchase p on p.id = o.purchase_id
                        where s.shop_id = ? and s.day between ? and ? and s.cents > s.refunded_cents and p.buyer_shop is null
                        group by s.day, l.vat_permille order by s.day, l.vat_permille
                        """)
                .params(shop.value(), from, to)
                .query(
                        (row, _) ->
                                new Total(
                                        row.getObject("day", LocalDate.class),
                                        new Vat(row.getInt("vat_permille")),
                                        row.getInt("orders"),
                                        Money.ofMinor(CurrencyUnit.EUR, row.getLong("cents"))))
                .list();
    }
}
