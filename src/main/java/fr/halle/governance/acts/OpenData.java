package fr.halle.governance.acts;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Published deliberations in the schema SCDL Délibérations 2.1.4. A body whose authority has no
 * SIRET cannot be in it: the schema asks for one.
 */
@Component
class OpenData {

    private final JdbcClient jdbc;

    OpenData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OpenDataRow> rows() {
        return jdbc.sql(
                        """
                        select d.id, b.authority, b.siret, d.number, s.day, d.matter_code, d.matter_name, d.subject, d.budget_year,
                               d.budget_name, d.prefecture, d.transmitted_on, v.in_office, cardinality(v.voters) as voters,
                               v.votes_for, v.against, v.abstain
                          from governance.deliberation d join governance.body b on b.id = d.body
                          join governance.vote v on v.id = d.vote join governance.item i on i.id = v.item
                          join governance.session s on s.id = i.session
                         where d.published_on is not null and b.siret is not null
                         order by s.day, d.number
                        """)
                .query(new SimplePropertyRowMapper<>(OpenDataRow.class))
                .list();
    }
}
