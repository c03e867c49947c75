package fr.halle.governance.ratification;

import fr.halle.kernel.CivilTime;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The published decisions that parties' councils were asked to ratify. */
@Component
public class Pending {

    /**
     * {@code asked} parties that answered or are awaited, of which so many have answered yes or no.
     */
    public record Line(
            UUID id, String number, String subject, LocalDate sentOn, int asked, int yes, int no) {

        public Ratified.State state() {
            if (no > 0) return Ratified.State.REFUSED;
            return yes > 0 && yes == asked ? Ratified.State.BY_ALL : Ratified.State.OPEN;
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Pending(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Latest first. */
    public List<Line> all() {
        return jdbc.sql(
                        """
                        select d.id, d.number, d.subject, min(r.sent_on) as sent_on,
                               count(*) filter (where r.ratified is not null or not r.gone) as asked,
                               count(*) filter (where r.ratified) as yes, count(*) filter (where not r.ratified) as no
                          from (select r.deliberation, r.sent_on, %s as gone,
                                       case when own.act is null then a.ratified else own.ratified end as ratified
                                  from governance.ratification_request r
                                  left join governance.ratification_said a
                                       on a.deliberation = r.deliberation and a.siren = r.siren and a.replaced is null
                                  %s) as r
                          join governance.deliberation d on d.id = r.deliberation
                         where d.published_on is not null
                         group by d.id order by sent_on desc, d.number desc limit 100
                        """
                                .formatted(OwnAnswer.GONE, OwnAnswer.OF_REQUEST))
                .param("today", CivilTime.local(clock.instant()).toLocalDate())
                .query(new SimplePropertyRowMapper<>(Line.class))
                .list();
    }
}
