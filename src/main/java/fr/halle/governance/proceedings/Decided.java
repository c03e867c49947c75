package fr.halle.governance.proceedings;

import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.sessions.Session;
import fr.halle.governance.sessions.Sessions;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a session examined, with how it ended: nothing has to be drawn up or signed for it. */
@Component
class Decided {

    /** {@code outcome}: null where it was not voted on; {@code id}: once it is published. */
    record Line(
            int position,
            String title,
            @Nullable String outcome,
            @Nullable String number,
            @Nullable UUID id,
            @Nullable LocalDate correctedOn) {}

    record ListPage(Session session, Body body, List<Line> lines) {}

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final Bodies bodies;

    Decided(JdbcClient jdbc, Sessions sessions, Bodies bodies) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.bodies = bodies;
    }

    /** Empty where the session was not closed. */
    Optional<ListPage> in(UUID session) {
        return sessions.byId(session)
                .filter(each -> each.closedAt() != null)
                .map(each -> new ListPage(each, bodies.byId(each.body()), lines(session)));
    }

    private List<Line> lines(UUID session) {
        return jdbc.sql(
                        """
                        select i.position, i.title, v.outcome, d.number, case when d.published_on is not null then d.id end as id,
                               (select max((c.corrected_at at time zone 'Europe/Paris')::date) from governance.vote_correction c where c.vote = v.id) as corrected_on
                          from governance.item i left join governance.vote v on v.item = i.id
                          left join governance.deliberation d on d.vote = v.id
                         where i.session = ? order by i.position
                        """)
                .param(session)
                .query(new SimplePropertyRowMapper<>(Line.class))
                .list();
    }
}
