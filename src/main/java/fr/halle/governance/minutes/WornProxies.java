package fr.halle.governance.minutes;

import fr.halle.governance.sessions.Session;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Proxies that held in as many sessions in a row as one may: it takes a new paper. */
@Component
class WornProxies {

    /** By number on the roll of the present session. */
    record Worn(int giver, int holder) {}

    private final JdbcClient jdbc;

    WornProxies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those that could be given now; none where the rules name no limit. CGCT L2121-20. */
    List<Worn> before(Session session) {
        int limit = session.rules().proxies().sessions();
        if (limit == 0) return List.of();
        return jdbc.sql(
                        """
                        with earlier as (
                            select id from governance.session
                             where body = :body and opened_at is not null and (day, starts) < (:day, :starts)
                             order by day desc, starts desc limit :limit),
                        given as (
                            select distinct n.session, g.member as giver, h.member as holder
                              from governance.note n join earlier e on e.id = n.session
                              join governance.seat g on g.session = n.session and g.number = n.member
                              join governance.seat h on h.session = n.session and h.number = n.holder
                             where n.what = 'PROXY' and not exists (select from governance.strike where note = n.id))
                        select giver.number as giver, holder.number as holder
                          from (select giver, holder from given group by giver, holder having count(*) = :limit) worn
                          join governance.seat giver on giver.session = :session and giver.member = worn.giver
                          join governance.seat holder on holder.session = :session and holder.member = worn.holder
                        """)
                .param("body", session.body())
                .param("day", session.day())
                .param("starts", session.starts())
                .param("limit", limit)
                .param("session", session.id())
                .query(new SimplePropertyRowMapper<>(Worn.class))
                .list();
    }
}
