package fr.halle.governance.sessions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** The members in office on the day of a session, kept with it. */
@Component
class Roll {

    private final JdbcClient jdbc;

    Roll(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID session) {
        jdbc.sql(
                        """
                        insert into governance.seat (session, number, member, name, represents, college, share, substitute, office)
                        select s.id, m.number, m.id, m.name, m.represents, c.name, governance.share_on(c.id, s.day),
                               (select string_agg(t.name, ', ' order by t.name) from governance.member t
                                 where t.substitute_of = m.id and t.since <= s.day and (t.until is null or t.until > s.day)),
                               m.office
                          from governance.session s
                          join governance.member m on m.body = s.body and m.number is not null
                               and m.since <= s.day and (m.until is null or m.until > s.day)
                          left join governance.college c on c.id = m.college
                         where s.id = ?
                        """)
                .param(session)
                .update();
    }
}
