package fr.halle.catalog;

import static java.util.stream.Collectors.toCollection;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.UUID;

/** What products say of themselves: kept, read with them. */
@Component
public class FactSheets {

    /** After {@code left join catalog.facts f}. */
    public static final String COLUMNS =
            ", f.origin, f.ingredients, f.allergens, f.labels, f.keeping ";

    private final JdbcClient jdbc;

    FactSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many rows changed. Whoever says nothing (a file of another shop) takes nothing back. */
    public int put(UUID product, @Nullable Facts facts) {
        if (facts == null) return 0;
        var allergens = facts.allergens();
        return jdbc.sql(
                        """
                        insert into catalog.facts as f (product_id, origin, ingredients, allergens, labels, keeping)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (product_id) do update set origin = excluded.origin, ingredients = excluded.ingredients,
                            allergens = excluded.allergens, labels = excluded.labels, keeping = excluded.keeping
                        where (f.origin, f.ingredients, f.allergens, f.labels, f.keeping) is distinct from
                              (excluded.origin, excluded.ingredients, excluded.allergens, excluded.labels, excluded.keeping)
                        """)
                .param(product)
                .param(facts.origin())
                .param(facts.ingredients())
                .param(allergens == null ? null : Facts.names(allergens))
                .param(Facts.names(facts.labels()))
                .param(facts.keeping())
                .update();
    }

    public static @Nullable Facts facts(ResultSet row) throws SQLException {
        if (row.getString("origin") == null) return null;
        var allergens = row.getArray("allergens");
        return new Facts(
                row.getString("origin"),
                row.getString("ingredients"),
                allergens == null
                        ? null
                        : Facts.strings(allergens.getArray()).stream()
                                .map(Facts.Allergen::valueOf)
                                .collect(toCollection(() -> EnumSet.noneOf(Facts.Allergen.class))),
                Facts.strings(row.getArray("labels").getArray()).stream()
                        .map(Facts.Label::valueOf)
                        .collect(toCollection(() -> EnumSet.noneOf(Facts.Label.class))),
                row.getString("keeping"));
    }
}
