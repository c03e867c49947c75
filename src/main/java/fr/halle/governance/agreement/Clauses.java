package fr.halle.governance.agreement;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.UUID;

/** Writes what a new text is made of, a statement for each kind. */
record Clauses(JdbcClient jdbc, UUID agreement) {

    void write(List<Article> articles, List<Procedure> procedures, List<Party> parties) {
        jdbc.sql(
                        """
                        insert into governance.article (agreement, number, title, body)
                        select :agreement, * from unnest(:numbers::int[], :titles::text[], :bodies::text[])
                        """)
                .param("agreement", agreement)
                .param("numbers", articles.stream().map(Article::number).toArray(Integer[]::new))
                .param("titles", articles.stream().map(Article::title).toArray(String[]::new))
                .param("bodies", articles.stream().map(Article::body).toArray(String[]::new))
                .update();
        jdbc.sql(
                        """
                        insert into governance.shared_procedure (agreement, code, name, article)
                        select :agreement, * from unnest(:codes::text[], :names::text[], :articles::int[])
                        """)
                .param("agreement", agreement)
                .param("codes", procedures.stream().map(Procedure::code).toArray(String[]::new))
                .param("names", procedures.stream().map(Procedure::name).toArray(String[]::new))
                .param(
                        "articles",
                        procedures.stream().map(Procedure::article).toArray(Integer[]::new))
                .update();
        jdbc.sql(
                        """
                        insert into governance.party (agreement, siren, name, department, signed_on)
                        select :agreement, siren, name, department, nullif(signed, '')::date
                          from unnest(:sirens::text[], :names::text[], :departments::boolean[], :signed::text[])
                               as party (siren, name, department, signed)
                        """)
                .param("agreement", agreement)
                .param("sirens", parties.stream().map(Party::siren).toArray(String[]::new))
                .param("names", parties.stream().map(Party::name).toArray(String[]::new))
                .param(
                        "departments",
                        parties.stream().map(Party::department).toArray(Boolean[]::new))
                .param(
                        "signed",
                        parties.stream()
                                .map(each -> each.signedOn() == null ? "" : "" + each.signedOn())
                                .toArray(String[]::new))
                .update();
    }
}
