package fr.halle.governance.ratification;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The published decisions that parties' councils were asked to ratify. */
@Component
public class Pending {

    /** {@code asked} parties, of which so many have answered yes or no. */
    public record Line(
            UUID id, String number, String subject, LocalDate sentOn, int asked, int yes, int no) {

        public Ratified.State state() {
            if (no > 0) return Ratified.State.REFUSED;
            return yes == asked ? Ratified.State.BY_ALL : Ratified.State.OPEN;
        }
    }

    private final JdbcClient jdbc;

    Pending(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first. */
    public List<Line> all() {
        return jdbc.sql(
                        """
                        select d.id, d.number, d.subject, min(r.sent_on) as sent_on, count(*) as asked,
                               count(*) filter (where coalesce(a.ratified, own.act is not null and own.ratified)) as yes,
                               count(*) filter (where not coalesce(a.ratified, own.act is null or own.ratified)) as no
                          from governance.ratification_request r join governance.deliberation d on d.id = r.deliberation
                          left join governance.ratification_answer a using (deliberation, siren)
                          %s
                         where d.published_on is not null
                         group by d.id order by sent_on desc, d.number desc limit 100
                        """
                                .formatted(OwnAnswer.OF_REQUEST))
                .query(new SimplePropertyRowMapper<>(Line.class))
                .list();
    }
}
