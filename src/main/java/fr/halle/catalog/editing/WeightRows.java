package fr.halle.catalog.editing;

import fr.halle.kernel.ByWeight;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * Which variants are sold by weight. Once one is, it stays so, by the same steps: baskets were
 * filled by them.
 */
@Component
class WeightRows {

    private final JdbcClient jdbc;

    WeightRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(UUID product, List<Edited.Line> lines) {
        if (lines.stream().allMatch(line -> line.weight() == null)) return;
        jdbc.sql(
                        """
                        update catalog.offer o set step_grams = coalesce(o.step_grams, nullif(w.step, 0)),
                               tolerance_percent = case when w.step > 0 then w.tolerance else o.tolerance_percent end
                        from unnest(:labels::text[], :steps::int[], :tolerances::int[]) as w (label, step, tolerance)
                        where o.product_id = :product and o.label = w.label and o.withdrawn_at is null
                        """)
                .param("product", product)
                .param("labels", lines.stream().map(Edited.Line::label).toArray(String[]::new))
                .param("steps", numbers(lines, ByWeight::stepGrams))
                .param("tolerances", numbers(lines, ByWeight::tolerancePercent))
                .update();
    }

    private static Integer[] numbers(List<Edited.Line> lines, ToIntFunction<ByWeight> number) {
        return lines.stream().map(line -> of(line.weight(), number)).toArray(Integer[]::new);
    }

    private static int of(@Nullable ByWeight weight, ToIntFunction<ByWeight> number) {
        return weight == null ? 0 : number.applyAsInt(weight);
    }
}
