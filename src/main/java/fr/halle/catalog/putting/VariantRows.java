package fr.halle.catalog.putting;

import fr.halle.catalog.NetQuantity;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** At what price: one row for each variant of a file. */
@Component
class VariantRows {

    private final JdbcClient jdbc;
    private final WeightRows weights;

    VariantRows(JdbcClient jdbc, WeightRows weights) {
        this.jdbc = jdbc;
        this.weights = weights;
    }

    /** The products of which something was otherwise. */
    Set<UUID> put(ShopId shop, Collection<Target> targets) {
        var all = Sold.of(targets);
        var touched = new HashSet<UUID>();
        touched.addAll(
                relabel(
                        all.stream()
                                .filter(
                                        each ->
                                                each.whole()
                                                        && !each.variant().reference().isEmpty())
                                .toList()));
        touched.addAll(upsert(shop, all.stream().filter(Sold::whole).toList()));
        touched.addAll(weights.put(all.stream().filter(Sold::whole).toList()));
        touched.addAll(adjust(all.stream().filter(each -> !each.whole()).toList()));
        touched.addAll(withdraw(all.stream().filter(Sold::whole).toList()));
        return touched;
    }

    /** The same reference under another label is the same offer, if nobody has that label. */
    private List<UUID> relabel(List<Sold> all) {
        return jdbc.sql(
                        """
                        update catalog.offer o set label = d.label
                        from unnest(?::uuid[], ?::text[], ?::text[]) as d (product, reference, label)
                        where o.product_id = d.product and o.reference = d.reference and o.label <> d.label and o.withdrawn_at is null
                          and not exists (select from catalog.offer x where x.product_id = d.product and x.label = d.label)
                          and (select count(*) from catalog.offer x where x.product_id = d.product and x.reference = d.reference
                               and x.withdrawn_at is null) = 1
                        returning o.product_id
                        """)
                .param(Columns.uuids(all, Sold::product))
                .param(Columns.texts(all, each -> each.variant().reference()))
                .param(Columns.texts(all, each -> each.variant().label()))
                .query(Columns::id)
                .list();
    }

    private List<UUID> upsert(ShopId shop, List<Sold> all) {
        return columns(
                        jdbc.sql(
                                        """
                                        insert into catalog.offer as o (product_id, shop_id, label, price_cents, quantity_text, net_quantity, net_unit,
                                            position, reference, barcode)
                                        select d.product, ?, d.label, coalesce(d.cents, k.price_cents), coalesce(d.unit, k.quantity_text, 'la pièce'),
                                               coalesce(d.net, k.net_quantity), coalesce(d.net_unit, k.net_unit), d.position,
                                               coalesce(nullif(d.reference, ''), k.reference, ''), coalesce(nullif(d.barcode, ''), k.barcode, '')
                                        from unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::int[], ?::text[], ?::int[], ?::text[], ?::text[])
                                            as d (product, label, cents, unit, net, net_unit, position, reference, barcode)
                                        left join catalog.offer k on k.product_id = d.product and k.label = d.label
                                        where coalesce(d.cents, k.price_cents) is not null
                                        on conflict (product_id, label) do update set price_cents = excluded.price_cents,
                                            quantity_text = excluded.quantity_text, net_quantity = excluded.net_quantity,
                                            net_unit = excluded.net_unit, position = excluded.position, reference = excluded.reference,
                                            barcode = excluded.barcode, withdrawn_at = null
                                        where (o.price_cents, o.quantity_text, o.net_quantity, o.net_unit, o.position, o.reference, o.barcode,
                                               o.withdrawn_at is null) is distinct from
                                              (excluded.price_cents, excluded.quantity_text, excluded.net_quantity, excluded.net_unit,
                                               excluded.position, excluded.reference, excluded.barcode, true)
                                        returning product_id
                                        """)
                                .param(shop.value()),
                        all)
                .query(Columns::id)
                .list();
    }

    /** One offer, found by its reference, and nothing of its product. */
    private List<UUID> adjust(List<Sold> all) {
        if (all.isEmpty()) return List.of();
        return columns(
                        jdbc.sql(
                                """
                                update catalog.offer o set price_cents = coalesce(d.cents, o.price_cents),
                                    barcode = coalesce(nullif(d.barcode, ''), o.barcode)
                                from unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::int[], ?::text[], ?::int[], ?::text[], ?::text[])
                                    as d (product, label, cents, unit, net, net_unit, position, reference, barcode)
                                where o.product_id = d.product and o.reference = d.reference and o.withdrawn_at is null
                                  and (o.price_cents, o.barcode) is distinct from
                                      (coalesce(d.cents, o.price_cents), coalesce(nullif(d.barcode, ''), o.barcode))
                                returning o.product_id
                                """),
                        all)
                .query(Columns::id)
                .list();
    }

    private static JdbcClient.StatementSpec columns(
            JdbcClient.StatementSpec statement, List<Sold> all) {
        return statement
                .param(Columns.uuids(all, Sold::product))
                .param(Columns.texts(all, each -> each.variant().label()))
                .param(Columns.longs(all, each -> each.variant().cents()))
                .param(Columns.texts(all, each -> each.variant().unit()))
                .param(Columns.ints(all, each -> amount(each.variant().net())))
                .param(Columns.texts(all, each -> unit(each.variant().net())))
                .param(Columns.ints(all, Sold::position))
                .param(Columns.texts(all, each -> each.variant().reference()))
                .param(Columns.texts(all, each -> each.variant().barcode()));
    }

    private static @Nullable Integer amount(@Nullable NetQuantity net) {
        return net == null ? null : net.amount();
    }

    private static @Nullable String unit(@Nullable NetQuantity net) {
        return net == null ? null : net.unit().code();
    }

    /** A variant that the file no longer names is no longer sold. */
    private List<UUID> withdraw(List<Sold> all) {
        return jdbc.sql(
                        """
                        update catalog.offer o set withdrawn_at = now()
                        where o.product_id = any(?) and o.withdrawn_at is null and not exists (
                            select from unnest(?::uuid[], ?::text[]) as d (product, label)
                            where d.product = o.product_id and d.label = o.label)
                        returning o.product_id
                        """)
                .param(Stream.of(Columns.uuids(all, Sold::product)).distinct().toArray(UUID[]::new))
                .param(Columns.uuids(all, Sold::product))
                .param(Columns.texts(all, each -> each.variant().label()))
                .query(Columns::id)
                .list();
    }
}
