package fr.halle.catalog.pictures;

import fr.halle.kernel.Cover;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** A product for the one who runs its shop, on sale or not. */
@Component
class OwnProducts {

    private static final String SELECT =
            """
            select p.id, p.slug, p.name, p.art, c.picture_id, c.width, c.height, c.alt,
                   (select count(*) from catalog.product_picture where product_id = p.id) as pictures
            from catalog.product p
            left join catalog.product_picture c on c.product_id = p.id and c.position = 0
            where p.shop_id = :shop
            """;

    private final JdbcClient jdbc;

    OwnProducts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OwnProduct> find(ShopId shop, String slug) {
        return jdbc.sql(SELECT + " and p.slug = :slug")
                .param("shop", shop.value())
                .param("slug", slug)
                .query(OwnProducts::product)
                .optional();
    }

    private static OwnProduct product(ResultSet row, int number) throws SQLException {
        @Nullable UUID cover = row.getObject("picture_id", UUID.class);
        return new OwnProduct(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getString("art"),
                cover == null
                        ? null
                        : new Cover(
                                cover,
                                row.getInt("width"),
                                row.getInt("height"),
                                row.getString("alt")),
                row.getInt("pictures"));
    }
}
