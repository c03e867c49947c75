package fr.halle.governance.bodies;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** President and secretary of the steering committee and of the partners' councils. */
@Component
public class Officers {

    /** {@code body}: the one in which the office is held. */
    public record Officer(String name, String email, String body) {}

    private final JdbcClient jdbc;

    Officers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those with an address, each once. {@code sirens}: of the parties whose councils count. */
    public List<Officer> on(LocalDate day, Collection<String> sirens) {
        return jdbc.sql(
                        """
                        select distinct on (lower(m.email)) m.name, m.email, b.name as body
                          from governance.member m join governance.body b on b.id = m.body
                         where m.office in ('PRESIDENT', 'SECRETARY') and m.email is not null
                           and (b.kind = 'STEERING' or b.kind = 'PARTNER_COUNCIL' and left(b.siret, 9) = any(:sirens))
                           and m.since <= :day and (m.until is null or m.until > :day)
                         order by lower(m.email), b.kind desc
                        """)
                .param("sirens", sirens.toArray(String[]::new))
                .param("day", day)
                .query(new SimplePropertyRowMapper<>(Officer.class))
                .list();
    }
}
