package fr.halle.costsharing;

import fr.halle.territory.PopulationFigure.Kind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The keys that were decided. */
@Repository
class Keys {

    private final JdbcClient jdbc;

    Keys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<KeyRule> all() {
        return jdbc.sql(
                        "select since, department_permille, kind, vintage, decision, decided_on, deliberation from costsharing.allocation_key order by since desc")
                .query(
                        (row, number) ->
                                new KeyRule(
                                        row.getObject(1, LocalDate.class),
                                        row.getInt(2),
                                        Kind.valueOf(row.getString(3)),
                                        row.getInt(4),
                                        row.getString(5),
                                        row.getObject(6, LocalDate.class),
                                        row.getObject(7, UUID.class)))
                .list();
    }
}
