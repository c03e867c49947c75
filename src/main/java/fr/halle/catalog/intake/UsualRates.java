package fr.halle.catalog.intake;

import fr.halle.catalog.Category;
import fr.halle.catalog.Put;
import fr.halle.catalog.editing.UsualVat;
import fr.halle.catalog.putting.Putting;
import fr.halle.kernel.Vat;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The rates that new products of a file get where neither the file nor its sender says one: those
 * usual in their aisles when the file was first tried, so that its own products move none of them.
 */
@Component
public class UsualRates {

    public record Rate(Category category, Vat vat) {}

    private final JdbcClient jdbc;
    private final UsualVat usual;

    UsualRates(JdbcClient jdbc, UsualVat usual) {
        this.jdbc = jdbc;
        this.usual = usual;
    }

    void keep(Kept kept) {
        jdbc.sql("delete from catalog.import_rate where import_id = ?").param(kept.id()).update();
        if (kept.vat() != null) return;
        var rates = List.copyOf(usual.byCategory().entrySet());
        jdbc.sql(
                        """
                        insert into catalog.import_rate (import_id, category, vat_permille)
                        select ?, d.category, d.permille from unnest(?::text[], ?::int[]) as d (category, permille)
                        """)
                .param(kept.id())
                .param(rates.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param(
                        rates.stream()
                                .map(each -> each.getValue().permille())
                                .toArray(Integer[]::new))
                .update();
    }

    Map<String, Vat> of(UUID id) {
        var rates = new HashMap<String, Vat>();
        jdbc.sql("select category, vat_permille from catalog.import_rate where import_id = ?")
                .param(id)
                .query(
                        row -> {
                            rates.put(row.getString("category"), vat(row));
                        });
        return rates;
    }

    /** Those that some product would get. */
    public List<Rate> used(UUID id) {
        return jdbc.sql(
                        """
                        select c.*, r.vat_permille from catalog.import_rate r join catalog.category c on c.slug = r.category
                        where r.import_id = ? and r.products > 0 order by c.position, c.slug
                        """)
                .param(id)
                .query((row, number) -> new Rate(category(row), vat(row)))
                .list();
    }

    private static Category category(ResultSet row) throws SQLException {
        return new Category(
                row.getString("slug"),
                row.getString("parent"),
                row.getString("name_fr"),
                row.getString("name_en"),
                row.getString("art"));
    }

    private static Vat vat(ResultSet row) throws SQLException {
        return new Vat(row.getInt("vat_permille"));
    }

    void count(Kept kept, Chunk chunk, Putting.Outcome outcome) {
        if (kept.vat() != null) return;
        var aisles =
                outcome.done().stream()
                        .filter(done -> done.put() == Put.NEW)
                        .map(done -> chunk.entries().get(done.row()))
                        .filter(entry -> entry != null && entry.vat() == null)
                        .map(entry -> entry.category() == null ? kept.category() : entry.category())
                        .toArray(String[]::new);
        if (aisles.length == 0) return;
        jdbc.sql(
                        """
                        update catalog.import_rate r set products = r.products + d.count
                        from (select a, count(*) from unnest(?::text[]) as a group by a) d (category, count)
                        where r.import_id = ? and r.category = d.category
                        """)
                .params(aisles, kept.id())
                .update();
    }
}
