package fr.halle.catalog.editing;

import static java.util.stream.Collectors.toMap;

import fr.halle.catalog.counting.StockChange;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Writes the variants of a product, however many, in four statements. A variant is its id: whoever
 * renames one keeps its stock and its prices; one that is no longer named is no longer sold.
 */
@Component
class Lines {

    private final JdbcClient jdbc;
    private final WeightRows weights;

    Lines(JdbcClient jdbc, WeightRows weights) {
        this.jdbc = jdbc;
        this.weights = weights;
    }

    /** A label that was sold once comes back with what it was: its prices are remembered. */
    List<Edited.Line> recognised(UUID product, List<Edited.Line> lines) {
        record Former(String label, UUID id) {}
        var former =
                jdbc
                        .sql(
                                "select label, id from catalog.offer where product_id = ? and withdrawn_at is not null")
                        .param(product)
                        .query(Former.class)
                        .list()
                        .stream()
                        .collect(toMap(Former::label, each -> new OfferId(each.id())));
        return lines.stream()
                .map(line -> line.id() != null ? line : with(line, former.get(line.label())))
                .toList();
    }

    void write(UUID product, ShopId shop, List<Edited.Line> lines, PersonId by) {
        var known = lines.stream().filter(line -> line.id() != null).toList();
        var ids = known.stream().map(Lines::id).toArray(UUID[]::new);
        makeRoom(product, ids, texts(lines.stream().map(Edited.Line::label).toList()));
        change(product, lines, known, ids);
        var fresh = lines.stream().filter(line -> line.id() == null).toList();
        if (!fresh.isEmpty()) add(product, shop, lines, fresh, by);
        weights.write(product, lines);
    }

    private void makeRoom(UUID product, UUID[] ids, String[] labels) {
        jdbc.sql(
                        """
                        update catalog.offer o set label = case when o.label = any(:labels) then o.id::text else o.label end,
                               withdrawn_at = case when o.id = any(:ids) then o.withdrawn_at else coalesce(o.withdrawn_at, now()) end
                        where o.product_id = :product and (o.label = any(:labels) or not o.id = any(:ids))
                        """)
                .param("product", product)
                .param("ids", ids)
                .param("labels", labels)
                .update();
    }

    private void change(UUID product, List<Edited.Line> all, List<Edited.Line> known, UUID[] ids) {
        if (known.isEmpty()) return;
        jdbc.sql(
                        """
                        update catalog.offer o set label = w.label, price_cents = w.cents, quantity_text = w.quantity,
                               net_quantity = w.net, net_unit = w.unit, position = w.position, reference = w.reference,
                               barcode = w.barcode, withdrawn_at = null
                        from unnest(:ids::uuid[], :labels::text[], :cents::bigint[], :quantities::text[], :nets::int[],
                                    :units::text[], :positions::int[], :references::text[], :barcodes::text[])
                             as w (id, label, cents, quantity, net, unit, position, reference, barcode)
                        where o.id = w.id and o.product_id = :product
                        """)
                .param("ids", ids)
                .params(columns(all, known))
                .param("product", product)
                .update();
    }

    private void add(
            UUID product,
            ShopId shop,
            List<Edited.Line> all,
            List<Edited.Line> fresh,
            PersonId by) {
        jdbc.sql(
                        """
                        with wanted as (
                            select * from unnest(:labels::text[], :cents::bigint[], :quantities::text[], :nets::int[], :units::text[],
                                                 :positions::int[], :references::text[], :barcodes::text[], :counts::int[])
                                     as w (label, cents, quantity, net, unit, position, reference, barcode, count)),
                        offers as (
                            insert into catalog.offer (product_id, shop_id, label, price_cents, quantity_text, net_quantity, net_unit,
                                                       position, reference, barcode)
                            select :product, :shop, label, cents, quantity, net, unit, position, reference, barcode from wanted
                            returning id, label),
                        counted as (
                            insert into catalog.stock (offer_id, available)
                            select o.id, greatest(0, w.count) from offers o join wanted w on w.label = o.label returning offer_id, available)
                        insert into catalog.stock_change (offer_id, delta, counted, remained, by_person, at)
                        select offer_id, available, true, available, :by, now() from counted
                        """)
                .params(columns(all, fresh))
                .param(
                        "counts",
                        fresh.stream().map(line -> line.stock().delta()).toArray(Integer[]::new))
                .param("product", product)
                .param("shop", shop.value())
                .param("by", by.value())
                .update();
    }

    private static Map<String, Object> columns(List<Edited.Line> all, List<Edited.Line> lines) {
        return Map.of(
                "labels", texts(lines.stream().map(Edited.Line::label).toList()),
                "cents",
                        lines.stream()
                                .map(line -> line.price().getAmountMinorLong())
                                .toArray(Long[]::new),
                "quantities", texts(lines.stream().map(Edited.Line::quantity).toList()),
                "nets", lines.stream().map(Lines::net).toArray(Integer[]::new),
                "units", lines.stream().map(Lines::unit).toArray(String[]::new),
                "positions", lines.stream().map(all::indexOf).toArray(Integer[]::new),
                "references", texts(lines.stream().map(Edited.Line::reference).toList()),
                "barcodes", texts(lines.stream().map(Edited.Line::barcode).toList()));
    }

    private static @Nullable Integer net(Edited.Line line) {
        return line.net() == null ? null : line.net().amount();
    }

    private static @Nullable String unit(Edited.Line line) {
        return line.net() == null ? null : line.net().unit().code();
    }

    private static UUID id(Edited.Line line) {
        return Objects.requireNonNull(line.id()).value();
    }

    private static String[] texts(List<String> words) {
        return new ArrayList<>(words).toArray(String[]::new);
    }

    private static Edited.Line with(Edited.Line line, @Nullable OfferId id) {
        return new Edited.Line(
                id,
                line.label(),
                line.price(),
                line.quantity(),
                line.net(),
                line.reference(),
                line.barcode(),
                line.stock(),
                line.weight());
    }

    /** The stock of those that are there already. */
    static Map<OfferId, StockChange> stock(List<Edited.Line> lines) {
        return lines.stream()
                .filter(line -> line.id() != null)
                .collect(toMap(line -> new OfferId(id(line)), Edited.Line::stock));
    }
}
