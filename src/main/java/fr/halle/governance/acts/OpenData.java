package fr.halle.governance.acts;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Published deliberations in the schema SCDL Délibérations 2.1.4. A body whose authority has no
 * SIRET cannot be in it: the schema asks for one.
 */
@Component
class OpenData {

    static final List<String> COLUMNS =
            List.of(
                    "COLL_NOM",
                    "COLL_SIRET",
                    "DELIB_ID",
                    "DELIB_DATE",
                    "DELIB_MATIERE_CODE",
                    "DELIB_MATIERE_NOM",
                    "DELIB_OBJET",
                    "BUDGET_ANNEE",
                    "BUDGET_NOM",
                    "PREF_ID",
                    "PREF_DATE",
                    "VOTE_EFFECTIF",
                    "VOTE_REEL",
                    "VOTE_POUR",
                    "VOTE_CONTRE",
                    "VOTE_ABSTENTION",
                    "DELIB_URL");

    record Row(
            UUID id,
            String authority,
            String siret,
            String number,
            LocalDate day,
            String matterCode,
            String matterName,
            String subject,
            String budgetYear,
            String budgetName,
            String prefecture,
            LocalDate transmittedOn,
            int inOffice,
            int voters,
            int votesFor,
            int against,
            int abstain) {

        List<String> cells(String url) {
            return List.of(
                    authority,
                    siret,
                    number,
                    day.toString(),
                    matterCode,
                    matterName,
                    subject,
                    budgetYear,
                    budgetName,
                    prefecture,
                    transmittedOn.toString(),
                    String.valueOf(inOffice),
                    String.valueOf(voters),
                    String.valueOf(votesFor),
                    String.valueOf(against),
                    String.valueOf(abstain),
                    url);
        }
    }

    private final JdbcClient jdbc;

    OpenData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> rows() {
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
                .query(new SimplePropertyRowMapper<>(Row.class))
                .list();
    }
}
