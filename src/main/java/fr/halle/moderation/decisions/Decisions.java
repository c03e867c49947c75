package fr.halle.moderation.decisions;

import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The first decisions: one for each report, written once. */
@Component
class Decisions {

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when somebody else was faster. */
    Optional<Decision> add(UUID report, DecisionForm form, PersonId by, Instant at) {
        jdbc.sql(
                        """
                        insert into moderation.decision (report_id, outcome, facts, ground, reference, decided_by, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (report_id) do nothing
                        """)
                .param(report)
                .param(form.outcome())
                .param(form.facts())
                .param(form.on().name())
                .param(form.on() == Ground.NONE ? "" : form.reference())
                .param(by.value())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
        return of(report)
                .filter(stands -> stands.decidedBy().equals(by) && stands.decidedAt().equals(at));
    }

    Optional<Decision> of(UUID report) {
        return one("report_id", report);
    }

    Optional<Decision> byId(UUID id) {
        return one("id", id);
    }

    private Optional<Decision> one(String column, UUID value) {
        return jdbc.sql("select * from moderation.decision where " + column + " = ?")
                .param(value)
                .query(Decisions::decision)
                .optional();
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                row.getObject("report_id", UUID.class),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("facts"),
                Ground.valueOf(row.getString("ground")),
                row.getString("reference"),
                new PersonId(row.getObject("decided_by", UUID.class)),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
