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

    /**
     * What the council of a request r decided and signed here; what waits on an agenda of its, or
     * is not signed yet, where it has not; and last what a tie sends back.
     */
    static final String OWN =
            """
            left join lateral (
                select * from (
                    select s.id as session, s.day, s.planned_at, d.number, v.outcome = 'ADOPTED' as ratified,
                           coalesce(v.outcome = 'SECOND_READING', false) as tied,
                           case when v.outcome <> 'SECOND_READING'
                                 and (select count(*) from governance.signature where deliberation = d.id) = 2 then d.id end as act
                      from governance.item i join governance.session s on s.id = i.session
                      join governance.body b on b.id = s.body and b.kind = 'PARTNER_COUNCIL' and left(b.siret, 9) = r.siren
                      left join governance.vote v on v.item = i.id
                      left join governance.deliberation d on d.vote = v.id
                     where i.ratifies = r.deliberation and s.cancelled_at is null and (v.id is not null or s.closed_at is null)) as put
                 order by act is null, tied, day desc, planned_at desc limit 1) as own on true
            """;

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
                                        .formatted(OWN))
                        .param(deliberation)
                        .query((row, _) -> ratification(row))
                        .list());
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
