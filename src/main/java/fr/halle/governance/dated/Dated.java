package fr.halle.governance.dated;

import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Delays and shares from a day on; sessions that were planned or opened keep theirs. */
@Component
public class Dated {

    /** Clear days between the convocation and a session, and the text that says so. */
    public record Delay(LocalDate since, int days, String article) {}

    public record Share(LocalDate since, String college, int share) {}

    private final JdbcClient jdbc;

    Dated(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where another holds from that day on already. */
    public boolean delay(UUID body, Delay delay, PersonId by) {
        return jdbc.sql(
                                """
                                insert into governance.delay (body, since, days, article, entered_by) values (?, ?, ?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(body, delay.since(), delay.days(), delay.article(), by.value())
                        .update()
                == 1;
    }

    /** False where the college is none of the body's, or has another share from that day on. */
    public boolean share(UUID body, UUID college, int share, LocalDate since, PersonId by) {
        return jdbc.sql(
                                """
                                insert into governance.college_share (college, since, share, entered_by)
                                select id, :since, :share, :by from governance.college where id = :college and body = :body
                                on conflict do nothing
                                """)
                        .param("since", since)
                        .param("share", share)
                        .param("by", by.value())
                        .param("college", college)
                        .param("body", body)
                        .update()
                == 1;
    }

    /** Latest first; the one that the body began with is not among them. */
    public List<Delay> delays(UUID body) {
        return jdbc.sql(
                        "select since, days, article from governance.delay where body = ? order by since desc")
                .param(body)
                .query(new SimplePropertyRowMapper<>(Delay.class))
                .list();
    }

    public List<Share> shares(UUID body) {
        return jdbc.sql(
                        """
                        select s.since, c.name as college, s.share from governance.college_share s
                          join governance.college c on c.id = s.college where c.body = ? order by s.since desc, c.name
                        """)
                .param(body)
                .query(new SimplePropertyRowMapper<>(Share.class))
                .list();
    }
}
