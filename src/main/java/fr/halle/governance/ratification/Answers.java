package fr.halle.governance.ratification;

import fr.halle.governance.ratification.Ratification.Answer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Reads what each party's council answered. */
@Component
class Answers {

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An answer that was noted, or what the council itself decided and signed in this register. */
    Ratified of(UUID deliberation) {
        return new Ratified(
                jdbc.sql(
                                """
                                select r.siren, r.party, r.sent_on, a.ratified, a.number, a.decided_on,
                                       own.act, own.number as own_number, own.ratified as own_ratified, own.session, own.day, own.tied
                                  from governance.ratification_request r
                                  left join governance.ratification_answer a using (deliberation, siren)
                                  %s
                                 where r.deliberation = ?
                                 order by r.party collate "fr-x-icu"
                                """
                                        .formatted(OwnAnswer.OF_REQUEST))
                        .param(deliberation)
                        .query((row, _) -> ratification(row))
                        .list());
    }

    /** The same, and nobody else puts it on an agenda before this transaction ends. */
    Ratified held(UUID deliberation) {
        jdbc.sql("select id from governance.deliberation where id = ? for update")
                .param(deliberation)
                .query(UUID.class)
                .single();
        return of(deliberation);
    }

    private static Ratification ratification(ResultSet row) throws SQLException {
        var act = row.getObject("act", UUID.class);
        var day = row.getObject("day", LocalDate.class);
        Answer answer = null;
        if (row.getObject("ratified") != null)
            answer =
                    new Answer(
                            row.getBoolean("ratified"),
                            row.getString("number"),
                            row.getObject("decided_on", LocalDate.class),
                            null);
        else if (act != null)
            answer =
                    new Answer(
                            row.getBoolean("own_ratified"), row.getString("own_number"), day, act);
        return new Ratification(
                row.getString("siren"),
                row.getString("party"),
                row.getObject("sent_on", LocalDate.class),
                answer,
                row.getObject("session", UUID.class),
                day,
                row.getBoolean("tied"));
    }
}
