package fr.halle.governance.acts;

import fr.halle.governance.acts.Act.Dates;
import fr.halle.governance.ballots.TakenReader;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.sessions.Sessions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads deliberations. */
@Component
class Acts {

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final Sessions sessions;
    private final TakenReader votes;
    private final Signatures signatures;

    Acts(
            JdbcClient jdbc,
            Bodies bodies,
            Sessions sessions,
            TakenReader votes,
            Signatures signatures) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.sessions = sessions;
        this.votes = votes;
        this.signatures = signatures;
    }

    Optional<Act> byId(UUID id) {
        return jdbc.sql(
                        """
                        select d.*, i.session, i.ratification, i.second_reading_of is not null as second_reading from governance.deliberation d
                          join governance.vote v on v.id = d.vote join governance.item i on i.id = v.item
                         where d.id = ?
                        """)
                .param(id)
                .query((row, _) -> act(row))
                .optional();
    }

    /** The same, and nobody else changes it before this transaction ends. */
    Act held(UUID id) {
        jdbc.sql("select id from governance.deliberation where id = ? for update")
                .param(id)
                .query(UUID.class)
                .single();
        return byId(id).orElseThrow();
    }

    private Act act(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var session = row.getObject("session", UUID.class);
        return new Act(
                id,
                row.getString("number"),
                Wording.of(row),
                bodies.byId(row.getObject("body", UUID.class)),
                sessions.byId(session).orElseThrow(),
                sessions.seats(session),
                votes.byId(row.getObject("vote", UUID.class)).orElseThrow(),
                signatures.of(id),
                new Dates(
                        row.getString("prefecture"),
                        row.getObject("transmitted_on", LocalDate.class),
                        row.getObject("published_on", LocalDate.class)),
                row.getBoolean("ratification"),
                row.getBoolean("second_reading"));
    }
}
