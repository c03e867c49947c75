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

    /**
     * From now on nothing is forgotten that this reader has not read. Committed before its first
     * whole reading begins, or what changes meanwhile may be lost to it.
     */
    public void register(String reader) {
        jdbc.sql("insert into catalog.change_reader (name) values (?) on conflict do nothing")
                .param(reader)
                .update();
    }

    /** How far a reader has come, held against itself elsewhere until the transaction ends. */
    public Cursor hold(String reader) {
        return jdbc.sql(
                        "select cluster, xid::text, position from catalog.change_reader where name = ? for update")
                .param(reader)
                .query(Cursor.class)
                .single();
    }

    /** A reader has come so far; forgotten is what every reader has behind it. */
    public void moveTo(String reader, Cursor cursor) {
        jdbc.sql(
                        "update catalog.change_reader set cluster = ?, xid = ?::xid8, position = ? where name = ?")
                .params(cursor.cluster(), cursor.xid(), cursor.position(), reader)
                .update();
        // readers forget at once: rows that another is deleting are left to it
        jdbc.sql(
                        """
                        with behind as (
                            select c.position from catalog.change c, (
                                select xid, position from catalog.change_reader order by xid, position limit 1) as slowest
                            where (c.xid, c.position) <= (slowest.xid, slowest.position)
                              and not exists (select from catalog.change_reader where cluster <> ?)
                            for update of c skip locked)
                        delete from catalog.change where position in (select position from behind)
                        """)
                .param(cursor.cluster())
                .update();
    }

    private static Set<ProductId> products(List<Row> rows) {
        var products = new LinkedHashSet<ProductId>();
        rows.forEach(row -> products.add(new ProductId(row.product())));
        return products;
    }
}
