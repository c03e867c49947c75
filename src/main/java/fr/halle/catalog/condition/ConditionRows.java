package fr.halle.catalog.condition;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** How a condition is read beside a product p. */
public final class ConditionRows {

    public static final String COLUMNS =
            ", k.kind as condition, k.wear, k.best_before, k.use_by, k.note as condition_note";

    public static final String JOIN = " left join catalog.condition k on k.product_id = p.id ";

    /** Whether it goes in a basket at this moment: the clock says so, no job need have run. */
    public static final String ORDERED =
            """
            (k.kind is distinct from 'REPAIR' and (k.use_by is null or k.use_by >= (now() at time zone 'Europe/Paris')::date))
            """;

    private ConditionRows() {}

    public static @Nullable Condition condition(ResultSet row) throws SQLException {
        @Nullable String kind = row.getString("condition");
        if (kind == null) return null;
        @Nullable String wear = row.getString("wear");
        return new Condition(
                Condition.Kind.valueOf(kind),
                wear == null ? null : Condition.Wear.valueOf(wear),
                row.getObject("best_before", LocalDate.class),
                row.getObject("use_by", LocalDate.class),
                row.getString("condition_note"));
    }
}
