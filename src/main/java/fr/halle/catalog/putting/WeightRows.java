package fr.halle.catalog.putting;

import fr.halle.catalog.entries.Entry;
import fr.halle.kernel.ByWeight;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Which variants of a file are sold by weight. A step that is known stays, whatever the file says:
 * baskets were filled by it.
 */
@Component
class WeightRows {

    private final JdbcClient jdbc;

    WeightRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> put(List<Sold> all) {
        var weighed = all.stream().filter(each -> each.variant().weight() != null).toList();
        if (weighed.isEmpty()) return List.of();
        return jdbc.sql(
                        """
                        update catalog.offer o set step_grams = coalesce(o.step_grams, d.step),
                               tolerance_percent = coalesce(d.tolerance, o.tolerance_percent, ?)
                        from unnest(?::uuid[], ?::text[], ?::int[], ?::int[]) as d (product, label, step, tolerance)
                        where o.product_id = d.product and o.label = d.label and o.withdrawn_at is null
                          and (o.step_grams is null or o.tolerance_percent <> d.tolerance)
                        returning o.product_id
                        """)
                .param(ByWeight.USUAL_TOLERANCE)
                .param(Columns.uuids(weighed, Sold::product))
                .param(Columns.texts(weighed, each -> each.variant().label()))
                .param(Columns.ints(weighed, each -> weight(each).step()))
                .param(Columns.ints(weighed, WeightRows::tolerance))
                .query(Columns::id)
                .list();
    }

    private static @Nullable Integer tolerance(Sold sold) {
        return weight(sold).tolerance();
    }

    private static Entry.Weight weight(Sold sold) {
        return Objects.requireNonNull(sold.variant().weight());
    }
}
