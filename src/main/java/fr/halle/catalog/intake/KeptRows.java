package fr.halle.catalog.intake;

import fr.halle.catalog.entries.Grouping;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The rows of a file as text, and the products that they make; read and written by the thousand.
 */
@Component
public class KeptRows {

    /** A character that no cell holds: {@link #keep} takes it out. */
    private static final String BETWEEN = "\u001f";

    public record Row(int number, List<String> cells) {}

    /** {@code first}: the number of its first row. */
    public record Product(int first, String slug, String outcome, List<Row> rows) {}

    private final JdbcClient jdbc;

    KeptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(UUID id, List<Row> rows) {
        jdbc.sql(
                        """
                        insert into catalog.import_row (import_id, number, cells)
                        select ?, d.number, string_to_array(d.cells, chr(31)) from unnest(?::int[], ?::text[]) as d (number, cells)
                        """)
                .param(id)
                .param(rows.stream().map(Row::number).toArray(Integer[]::new))
                .param(rows.stream().map(KeptRows::joined).toArray(String[]::new))
                .update();
    }

    private static String joined(Row row) {
        var clean = row.cells().stream().map(cell -> cell.replace(BETWEEN, " ").replace("\0", ""));
        return String.join(BETWEEN, clean.toList());
    }

    public List<Row> after(UUID id, int number, int limit) {
        return jdbc.sql(
                        "select number, cells from catalog.import_row where import_id = ? and number > ? order by number limit ?")
                .params(id, number, limit)
                .query(KeptRows::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getInt("number"), Arrays.asList((String[]) row.getArray("cells").getArray()));
    }

    public void forgetProducts(UUID id) {
        jdbc.sql("delete from catalog.import_product where import_id = ?").param(id).update();
        jdbc.sql("delete from catalog.import_problem where import_id = ?").param(id).update();
        jdbc.sql("delete from catalog.import_held where import_id = ?").param(id).update();
        // a notice without a count came with the reading of the file
        jdbc.sql("delete from catalog.import_notice where import_id = ? and count > 0")
                .param(id)
                .update();
    }

    public void place(UUID id, Map<Integer, Grouping.Place> places) {
        var fresh = new ArrayList<Grouping.Place>();
        places.forEach(
                (number, place) -> {
                    if (place.first() == number) fresh.add(place);
                });
        jdbc.sql(
                        """
                        update catalog.import_row r set product = d.product from unnest(?::int[], ?::int[]) as d (number, product)
                        where r.import_id = ? and r.number = d.number
                        """)
                .param(places.keySet().toArray(Integer[]::new))
                .param(places.values().stream().map(Grouping.Place::first).toArray(Integer[]::new))
                .param(id)
                .update();
        jdbc.sql(
                        """
                        insert into catalog.import_product (import_id, number, slug)
                        select ?, d.* from unnest(?::int[], ?::text[]) as d
                        """)
                .param(id)
                .param(fresh.stream().map(Grouping.Place::first).toArray(Integer[]::new))
                .param(fresh.stream().map(Grouping.Place::slug).toArray(String[]::new))
                .update();
    }

    public void grouped(UUID id) {
        jdbc.sql(
                        """
                        update catalog.import set grouped_at = now(),
                            products = (select count(*) from catalog.import_product where import_id = :id) where id = :id
                        """)
                .param("id", id)
                .update();
    }

    /** Held until the caller's transaction ends: two who group the same file take turns. */
    public boolean isGrouped(UUID id) {
        return jdbc.sql("select grouped_at is not null from catalog.import where id = ? for update")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    public long count(UUID id) {
        return jdbc.sql("select products from catalog.import where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    /** So many products after so many, in the order of the file, with all of their rows. */
    public List<Product> products(UUID id, long skipped, int limit) {
        record Part(int first, String slug, String outcome, Row row) {}
        var products = new LinkedHashMap<Integer, Product>();
        jdbc.sql(
                        """
                        select p.number as first, p.slug, coalesce(p.outcome, '') as outcome, r.number, r.cells
                        from (select * from catalog.import_product where import_id = :id order by number limit :limit offset :skipped) p
                        join catalog.import_row r on r.import_id = :id and r.product = p.number
                        order by p.number, r.number
                        """)
                .param("id", id)
                .param("limit", limit)
                .param("skipped", skipped)
                .query(
                        (row, number) ->
                                new Part(
                                        row.getInt("first"),
                                        row.getString("slug"),
                                        row.getString("outcome"),
                                        row(row, number)))
                .list()
                .forEach(
                        part ->
                                products.computeIfAbsent(
                                                part.first(),
                                                _ ->
                                                        new Product(
                                                                part.first(),
                                                                part.slug(),
                                                                part.outcome(),
                                                                new ArrayList<>()))
                                        .rows()
                                        .add(part.row()));
        return List.copyOf(products.values());
    }
}
