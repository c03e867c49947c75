package fr.halle.invoicing.issuing;

import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The next number of a shop and a year. Its row is held until the caller's transaction ends, so a
 * rollback gives the number back and leaves no gap.
 */
@Component
class Numbers {

    private final JdbcClient jdbc;

    record Number(int year, int ordinal, String text) {}

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Number next(ShopId shop, int year) {
        return jdbc.sql(
                        """
                        with taken as (
                            insert into invoicing.counter as c (shop_id, year, last) values (:shop, :year, 1)
                            on conflict (shop_id, year) do update set last = c.last + 1 returning last)
                        select last, code from taken, invoicing.series where shop_id = :shop
                        """)
                .param("shop", shop.value())
                .param("year", year)
                .query(
                        (row, _) ->
                                new Number(
                                        year,
                                        row.getInt("last"),
                                        "%s-%d-%06d"
                                                .formatted(
                                                        row.getString("code"),
                                                        year,
                                                        row.getInt("last"))))
                .single();
    }
}
