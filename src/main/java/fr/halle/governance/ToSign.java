package fr.halle.governance;

import fr.halle.kernel.CivilTime;
import fr.halle.web.spi.SignedIn;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What waits for a person's own signature: who presides does not look for it on every agenda. */
@Component
public class ToSign {

    /**
     * @param id of the deliberation, or of the session whose minutes they are
     * @param subject and {@code number} of a deliberation; empty of minutes
     */
    public record Line(
            UUID id, boolean minutes, String number, String subject, String body, LocalDate day) {

        public String path() {
            return minutes
                    ? "/council/sessions/" + id + "/minutes"
                    : "/council/deliberations/" + id;
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    ToSign(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Worded deliberations and adopted minutes, oldest first: of whoever presided or kept the
     * minutes at the vote, at the first one of a session for its minutes, or holds the office
     * today.
     */
    public List<Line> of(SignedIn person) {
        return jdbc.sql(
                        """
                        with office (name) as (values ('PRESIDENT'), ('SECRETARY')),
                        waiting as (
                            select d.id, false as minutes, d.number, d.subject, i.session, o.name as office, v.presiding, v.secretary, v.substituted
                              from governance.deliberation d join governance.vote v on v.id = d.vote
                              join governance.item i on i.id = v.item cross join office o
                             where d.decision ~ '\\S' and d.matter_code <> ''
                               and not exists (select from governance.signature s where s.deliberation = d.id and s.office = o.name)
                            union all
                            select m.session, true, '', '', m.session, o.name, v.presiding, v.secretary, v.substituted
                              from governance.minutes m cross join office o
                              left join lateral (select v.* from governance.vote v join governance.item i on i.id = v.item
                                                  where i.session = m.session order by v.at limit 1) as v on true
                             where not exists (select from governance.minutes_signature s where s.session = m.session and s.office = o.name))
                        select distinct w.id, w.minutes, w.number, w.subject, b.name as body, s.day
                          from waiting w join governance.session s on s.id = w.session join governance.body b on b.id = s.body
                          join governance.member m on m.person = :person
                          left join governance.seat t on t.session = s.id
                               and t.number = case w.office when 'PRESIDENT' then w.presiding else w.secretary end
                         where m.body = s.body and m.office = w.office and m.since <= :today and (m.until is null or m.until > :today)
                            or case when t.number = any(w.substituted)
                                    then m.substitute_of = t.member and m.since <= s.day and (m.until is null or m.until > s.day)
                                    else m.id = t.member end
                         order by s.day, w.number
                        """)
                .param("person", person.person())
                .param("today", CivilTime.local(clock.instant()).toLocalDate())
                .query(new SimplePropertyRowMapper<>(Line.class))
                .list();
    }
}
