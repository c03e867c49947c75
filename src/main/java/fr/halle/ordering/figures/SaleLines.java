package fr.halle.ordering.figures;

import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Every line that a shop sold, cancelled ones too, for who keeps its books. Nobody is named. */
@Component
public class SaleLines {

    private final JdbcClient jdbc;

    SaleLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * In the order of time, before the last day, through a cursor: a year of them weighs nothing.
     */
    @Transactional(readOnly = true)
    public void each(ShopId shop, LocalDate from, LocalDate to, Consumer<SaleLine> reader) {
        jdbc.sql(
                        """
                        select s.day, p.number, l.name, s.quantity, l.vat_permille, s.cents, s.refunded_cents
                        from ordering.sold_line s
                        join ordering.order_line l on l.order_id = s.order_id and l.position = s.position
                        join ordering.shop_order o on o.id = s.order_id
                        join ordering.purchase p on p.id = o.purchase_id
                        where s.shop_id = :shop and s.day >= :from and s.day < :to
                        order by s.day, p.confirmed_at, s.order_id, s.position
                        """)
                .withFetchSize(1000)
                .param("shop", shop.value())
                .param("from", from)
                .param("to", to)
                .query(
                        row -> {
                            reader.accept(line(row));
                        });
    }

    private static SaleLine line(ResultSet row) throws SQLException {
        return new SaleLine(
                row.getObject("day", LocalDate.class),
                row.getString("number"),
                row.getString("name"),
                row.getInt("quantity"),
                new Vat(row.getInt("vat_permille")),
                Money.ofMinor(CurrencyUnit.EUR, row.getLong("cents")),
                Money.ofMinor(CurrencyUnit.EUR, row.getLong("refunded_cents")));
    }
}
