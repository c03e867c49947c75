package fr.halle.catalog.putting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** How many are left of what a file counts. */
@Component
class StockRows {

    private final JdbcClient jdbc;

    StockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of ids, as a basket does, so that neither waits in a circle. */
    void lock(Collection<Target> targets) {
        jdbc.sql(
                        """
                        select s.offer_id from catalog.stock s join catalog.offer o on o.id = s.offer_id
                        where o.product_id = any(?) order by s.offer_id for update of s
                        """)
                .param(
                        targets.stream()
                                .filter(each -> !each.isNew())
                                .map(Target::product)
                                .toArray(UUID[]::new))
                .query()
                .listOfRows();
    }

    /**
     * The difference with the last count is added, so that what was sold since stays sold; never
     * below none. A first count that finds what is there changes nothing for anybody.
     */
    Set<UUID> put(Collection<Target> targets) {
        var all = Sold.of(targets);
        return new HashSet<>(
                jdbc.sql(
                                """
                                with told as (
                                    select distinct on (o.id) o.id, o.product_id, d.count, d.uncounted
                                    from unnest(?::uuid[], ?::text[], ?::text[], ?::bool[], ?::int[], ?::int[])
                                        as d (product, label, reference, whole, count, uncounted)
                                    join catalog.offer o on o.product_id = d.product
                                        and case when d.whole then o.label = d.label else o.reference = d.reference and o.withdrawn_at is null end),
                                put as (
                                    insert into catalog.stock as s (offer_id, available, imported)
                                    select told.id, coalesce(told.count, told.uncounted), coalesce(told.count, told.uncounted) from told
                                    left join catalog.stock k on k.offer_id = told.id
                                    where told.count is not null or k.offer_id is null
                                    on conflict (offer_id) do update
                                        set available = greatest(0, s.available + excluded.imported - coalesce(s.imported, s.available)),
                                            imported = excluded.imported
                                    where s.imported is distinct from excluded.imported
                                    returning offer_id, old.imported is distinct from null as counted_before, old.available as before, new.available as after)
                                select told.product_id from put join told on told.id = put.offer_id
                                where put.counted_before or put.before is distinct from put.after
                                """)
                        .param(Columns.uuids(all, Sold::product))
                        .param(Columns.texts(all, each -> each.variant().label()))
                        .param(Columns.texts(all, each -> each.variant().reference()))
                        .param(all.stream().map(Sold::whole).toArray(Boolean[]::new))
                        .param(Columns.ints(all, each -> each.variant().count()))
                        .param(Columns.ints(all, Sold::uncounted))
                        .query(UUID.class)
                        .list());
    }
}
