package fr.halle.governance.ratification;

import fr.halle.governance.ratification.Ratification.Answer;
import fr.halle.governance.ratification.Ratification.Struck;
import fr.halle.kernel.CivilTime;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what each party's council answered. */
@Component
class Answers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Answers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the council itself decided and signed in this register, or else what was noted. */
    Ratified of(UUID deliberation) {
        var struck = struck(deliberation);
        return new Ratified(
                jdbc.sql(
                                """
                                select r.siren, r.party, r.sent_on, a.ratified, a.number, a.decided_on, %s as gone,
                                       own.act, own.number as own_number, own.ratified as own_ratified, own.session, own.day, own.tied
                                  from governance.ratification_request r
                                  left join governance.ratification_said a
                                       on a.deliberation = r.deliberation and a.siren = r.siren and a.replaced is null
                                  %s
                                 where r.deliberation = :deliberation
                                 order by r.party collate "fr-x-icu"
                                """
                                        .formatted(OwnAnswer.GONE, OwnAnswer.OF_REQUEST))
                        .param("deliberation", deliberation)
                        .param("today", CivilTime.local(clock.instant()).toLocalDate())
                        .query((row, _) -> ratification(row, struck))
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

    /** What was noted and replaced, by party. */
    private Map<String, List<Struck>> struck(UUID deliberation) {
        var struck = new HashMap<String, List<Struck>>();
        jdbc.sql(
                        "select * from governance.ratification_said where deliberation = ? and replaced is not null order by id")
                .param(deliberation)
                .query(
                        row -> {
                            struck.computeIfAbsent(row.getString("siren"), _ -> new ArrayList<>())
                                    .add(
                                            new Struck(
                                                    row.getBoolean("ratified"),
                                                    row.getString("number"),
                                                    row.getObject("decided_on", LocalDate.class),
                                                    row.getString("replaced")));
                        });
        return struck;
    }

    private static Ratification ratification(ResultSet row, Map<String, List<Struck>> struck)
            throws SQLException {
        var siren = row.getString("siren");
        return new Ratification(
                siren,
                row.getString("party"),
                row.getObject("sent_on", LocalDate.class),
                answer(row),
                row.getObject("session", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getBoolean("tied"),
                row.getBoolean("gone"),
                struck.getOrDefault(siren, List.of()));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var act = row.getObject("act", UUID.class);
        if (act != null)
            return new Answer(
                    row.getBoolean("own_ratified"),
                    row.getString("own_number"),
                    row.getObject("day", LocalDate.class),
                    act);
        if (row.getObject("ratified") == null) return null;
        return new Answer(
                row.getBoolean("ratified"),
                row.getString("number"),
                row.getObject("decided_on", LocalDate.class),
                null);
    }
}
