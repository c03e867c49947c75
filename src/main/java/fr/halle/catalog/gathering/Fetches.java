package fr.halle.catalog.gathering;

import fr.halle.kernel.Cover;
import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** What a shop's addresses held: nobody is asked twice for the same photograph. */
@Component
class Fetches {

    private final JdbcClient jdbc;

    Fetches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A photograph of that shop, by the address from which it came or by ours; what nobody shows
     * any more is swept some day, so it is fetched anew.
     */
    Optional<Cover> known(ShopId shop, String address, String alt) {
        return jdbc.sql(
                        """
                        select pp.picture_id, pp.width, pp.height from catalog.product_picture pp
                        join catalog.product p on p.id = pp.product_id
                        where p.shop_id = :shop and (
                            pp.picture_id = (select picture_id from catalog.fetched where shop_id = :shop and address = :address)
                            or pp.picture_id::text = substring(:address from '/pictures/([0-9a-f-]{36})/[0-9]+\\.'))
                        limit 1
                        """)
                .param("shop", shop.value())
                .param("address", address)
                .query(
                        (row, number) ->
                                new Cover(
                                        row.getObject("picture_id", java.util.UUID.class),
                                        row.getInt("width"),
                                        row.getInt("height"),
                                        alt))
                .optional();
    }

    void remember(ShopId shop, String address, Cover cover) {
        jdbc.sql(
                        """
                        insert into catalog.fetched (shop_id, address, picture_id, width, height) values (?, ?, ?, ?, ?)
                        on conflict (shop_id, address) do update set picture_id = excluded.picture_id,
                            width = excluded.width, height = excluded.height, fetched_at = now()
                        """)
                .params(shop.value(), address, cover.id(), cover.width(), cover.height())
                .update();
    }
}
