package fr.halle.catalog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

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
