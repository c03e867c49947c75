package fr.halle.costsharing;

import fr.halle.kernel.PersonId;
import fr.halle.territory.PopulationFigure.Kind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The keys that were decided. */
@Repository
public class Keys {

    private final JdbcClient jdbc;

    Keys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where a key begins on that day already. */
    public boolean add(KeyRule rule, PersonId by) {
        return jdbc.sql(
                                """
                                insert into costsharing.allocation_key
                                       (since, department_permille, kind, vintage, decision, decided_on, deliberation, entered_by)
                                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(rule.since())
                        .param(rule.departmentPermille())
                        .param(rule.kind().name())
                        .param(rule.vintage())
                        .param(rule.decision())
                        .param(rule.decidedOn())
                        .param(rule.deliberation())
                        .param(by.value())
                        .update()
                == 1;
    }

    /** The latest first. */
    public List<KeyRule> all() {
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
