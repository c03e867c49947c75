package fr.halle.catalog;

import fr.halle.kernel.ProductId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which products changed, for whoever keeps a view of them. A number of a sequence is drawn before
 * its transaction commits, so a reader who goes by numbers passes over what commits late. These
 * notes carry their transaction; a reader goes by (transaction, number) and no further than the
 * oldest transaction still running: below it nothing can appear any more.
 */
@Component
public class Changes {

    /**
     * How far a reader has come. {@code cluster} is the database server whose transactions are
     * meant: after a backup was restored elsewhere the same numbers mean other transactions.
     */
    public record Cursor(long cluster, String xid, long position) {}

    /** Products to look at again, and where to go on; all of them when {@code more} is false. */
    public record Stretch(Set<ProductId> products, Cursor next, boolean more) {}

    private record Row(String xid, long position, UUID product) {}

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The end of what is surely over. Who takes this cursor first and then reads all products
     * misses nothing.
     */
    public Cursor now() {
        return jdbc.sql(
                        """
                        select system_identifier as cluster, pg_snapshot_xmin(pg_current_snapshot())::text as xid,
                               0::bigint as position
                        from pg_control_system()
                        """)
                .query(Cursor.class)
                .single();
    }

    /** Notes the products whose reduction has begun or ended since the last time. */
    public void noteReductions() {
        jdbc.sql(
                        """
                        with due as (
                            update catalog.reduction set begin_noted_at = now(),
                                   end_noted_at = case when until <= now() then now() end
                            where (begin_noted_at is null and since <= now())
                               or (end_noted_at is null and until <= now())
                            returning offer_id)
                        insert into catalog.change (product_id)
                        select distinct o.product_id from due join catalog.offer o on o.id = due.offer_id
                        """)
                .update();
    }

    public Stretch after(Cursor cursor, int limit) {
        var rows =
                jdbc.sql(
                                """
                                select c.xid::text as xid_text, c.position, c.product_id from catalog.change c
                                where (c.xid, c.position) > (:xid::xid8, :position)
                                  and c.xid < pg_snapshot_xmin(pg_current_snapshot())
                                order by c.xid, c.position limit :limit
                                """)
                        .param("xid", cursor.xid())
                        .param("position", cursor.position())
                        .param("limit", limit)
                        .query(
                                (row, number) ->
                                        new Row(
                                                row.getString("xid_text"),
                                                row.getLong("position"),
                                                row.getObject("product_id", UUID.class)))
                        .list();
        if (rows.isEmpty()) return new Stretch(Set.of(), cursor, false);
        var last = rows.getLast();
        return new Stretch(
                products(rows),
                new Cursor(cursor.cluster(), last.xid(), last.position()),
                rows.size() == limit);
    }

    /** What every reader has behind it: search is the only one today. */
    public void forget(Cursor cursor) {
        jdbc.sql("delete from catalog.change where (xid, position) <= (?::xid8, ?)")
                .params(cursor.xid(), cursor.position())
                .update();
    }

    private static Set<ProductId> products(List<Row> rows) {
        var products = new LinkedHashSet<ProductId>();
        rows.forEach(row -> products.add(new ProductId(row.product())));
        return products;
    }
}
