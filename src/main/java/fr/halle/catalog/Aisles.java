package fr.halle.catalog;

import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The categories of the market. */
@Component
class Aisles {

    private final JdbcClient jdbc;

    Aisles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Category> all() {
        return jdbc.sql("select * from catalog.category order by position")
                .query((row, number) -> category(row, "slug", "art"))
                .list();
    }

    Map<String, Integer> of(ShopId shop) {
        record Aisle(String slug, int products) {}
        return jdbc
                .sql(
                        """
                        select category as slug, count(*) as products from catalog.product p
                        where shop_id = ? and withdrawn_at is null
                        and exists (select from catalog.offer o where o.product_id = p.id and o.withdrawn_at is null)
                        group by category
                        """)
                .param(shop.value())
                .query(Aisle.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Aisle::slug, Aisle::products));
    }

    void put(Category category, int position) {
        jdbc.sql(
                        """
                        insert into catalog.category (slug, parent, name_fr, name_en, art, position) values (?, ?, ?, ?, ?, ?)
                        on conflict (slug) do update set parent = excluded.parent, name_fr = excluded.name_fr,
                            name_en = excluded.name_en, art = excluded.art, position = excluded.position
                        """)
                .param(category.slug())
                .param(category.parent())
                .param(category.nameFr())
                .param(category.nameEn())
                .param(category.art())
                .param(position)
                .update();
    }

    /** {@code slug} and {@code art} name the columns, since a product has both too. */
    static Category category(ResultSet row, String slug, String art) throws SQLException {
        return new Category(
                row.getString(slug),
                row.getString("parent"),
                row.getString("name_fr"),
                row.getString("name_en"),
                row.getString(art));
    }
}
