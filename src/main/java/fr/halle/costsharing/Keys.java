package fr.halle.costsharing;

import fr.halle.kernel.PersonId;
import fr.halle.territory.PopulationFigure.Kind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The keys that were decided. */
@Repository
public class Keys {

    /** That shares nothing any more. */
    public record Gone(KeyRule rule, Annulled annulled) {}

    private final JdbcClient jdbc;

    Keys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where a key begins on that day already. */
    public boolean add(KeyRule rule, PersonId by) {
        return jdbc.sql(
                                """
                                insert into costsharing.allocation_key
                                       (since, department_permille, kind, vintage, decision, decided_on, deliberation, entered_by, attempt)
                                select :since, :permille, :kind, :vintage, :decision, :decided, :deliberation, :by, 1 + count(*)
                                  from costsharing.allocation_key k join costsharing.annulment a on a.allocation_key = k.id
                                 where k.since = :since
                                on conflict do nothing
                                """)
                        .param("since", rule.since())
                        .param("permille", rule.departmentPermille())
                        .param("kind", rule.kind().name())
                        .param("vintage", rule.vintage())
                        .param("decision", rule.decision())
                        .param("decided", rule.decidedOn())
                        .param("deliberation", rule.deliberation())
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** Those that stand, the latest first. */
    public List<KeyRule> all() {
        return jdbc.sql(
                        "select since, department_permille, kind, vintage, decision, decided_on, deliberation from costsharing.standing_key order by since desc")
                .query((row, number) -> rule(row))
                .list();
    }

    /** Those that were taken back, the last first. */
    public List<Gone> gone() {
        return jdbc.sql(
                        """
                        select k.since, k.department_permille, k.kind, k.vintage, k.decision, k.decided_on, k.deliberation,
                               (a.entered_at at time zone 'Europe/Paris')::date as annulled_on, a.reason as annulled_for
                          from costsharing.allocation_key k join costsharing.annulment a on a.allocation_key = k.id order by a.id desc
                        """)
                .query(
                        (row, number) ->
                                new Gone(rule(row), Objects.requireNonNull(Annulled.of(row))))
                .list();
    }

    private static KeyRule rule(ResultSet row) throws SQLException {
        return new KeyRule(
                row.getObject(1, LocalDate.class),
                row.getInt(2),
                Kind.valueOf(row.getString(3)),
                row.getInt(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, UUID.class));
    }
}
