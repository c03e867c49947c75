package fr.halle.governance.acts;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was published, year by year. */
@Component
class Register {

    /** {@code year}: the one shown; none was published in any where it is 0. */
    record Page(int year, List<Integer> years, List<Line> lines) {}

    record Line(
            UUID id,
            String number,
            String subject,
            String body,
            LocalDate day,
            String outcome,
            String matterName,
            LocalDate publishedOn) {}

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest year where this one has none. */
    Page page(int year) {
        var years =
                jdbc.sql(
                                """
                                select distinct year from governance.deliberation where published_on is not null order by year desc
                                """)
                        .query((row, _) -> row.getInt(1))
                        .list();
        if (years.isEmpty()) return new Page(0, years, List.of());
        int shown = years.contains(year) ? year : years.getFirst();
        return new Page(shown, years, lines(shown));
    }

    private List<Line> lines(int year) {
        return jdbc.sql(
                        """
                        select d.id, d.number, d.subject, b.name as body, s.day, v.outcome, d.matter_name, d.published_on
                          from governance.deliberation d join governance.body b on b.id = d.body
                          join governance.vote v on v.id = d.vote join governance.item i on i.id = v.item
                          join governance.session s on s.id = i.session
                         where d.published_on is not null and d.year = ?
                         order by s.day desc, b.name, d.ordinal desc
                        """)
                .param(year)
                .query(new SimplePropertyRowMapper<>(Line.class))
                .list();
    }
}
