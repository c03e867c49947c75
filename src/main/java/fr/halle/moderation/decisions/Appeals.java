package fr.halle.moderation.decisions;

import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Appeals: at most one of each side, each answered once, by somebody else than the first decider.
 */
@Component
class Appeals {

    private final JdbcClient jdbc;

    Appeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this side has appealed already. */
    boolean add(Decision decision, Side side, String words, Instant at) {
        return jdbc.sql(
                                """
                                insert into moderation.appeal (decision_id, first_decider, side, words, appealed_at)
                                values (?, ?, ?, ?, ?) on conflict (decision_id, side) do nothing
                                """)
                        .params(
                                decision.id(),
                                decision.decidedBy().value(),
                                side.name(),
                                words,
                                at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False when it is answered already, or when it was their own decision. */
    boolean answer(UUID appeal, DecisionForm form, PersonId by, Instant at) {
        return jdbc.sql(
                                """
                                insert into moderation.appeal_decision (appeal_id, first_decider, outcome, facts, decided_by, decided_at)
                                select id, first_decider, :outcome, :facts, :by, :at from moderation.appeal
                                where id = :appeal and first_decider <> :by
                                on conflict (appeal_id) do nothing
                                """)
                        .param("outcome", form.outcome())
                        .param("facts", form.facts())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("appeal", appeal)
                        .update()
                == 1;
    }

    /** Oldest first. */
    List<Appeal> against(UUID decision) {
        return jdbc.sql(
                        """
                        select a.*, d.outcome, d.facts, d.decided_by, d.decided_at from moderation.appeal a
                        left join moderation.appeal_decision d on d.appeal_id = a.id
                        where a.decision_id = ? order by a.appealed_at, a.id
                        """)
                .param(decision)
                .query(Appeals::appeal)
                .list();
    }

    private static Appeal appeal(ResultSet row, int number) throws SQLException {
        @Nullable UUID by = row.getObject("decided_by", UUID.class);
        return new Appeal(
                row.getObject("id", UUID.class),
                Side.valueOf(row.getString("side")),
                row.getString("words"),
                row.getObject("appealed_at", OffsetDateTime.class).toInstant(),
                by == null
                        ? null
                        : new Appeal.Answer(
                                Outcome.valueOf(row.getString("outcome")),
                                row.getString("facts"),
                                new PersonId(by),
                                row.getObject("decided_at", OffsetDateTime.class).toInstant()));
    }
}
