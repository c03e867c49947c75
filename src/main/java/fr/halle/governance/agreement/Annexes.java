package fr.halle.governance.agreement;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;

/** What is joined to a text: a number, a title and words, like an article. */
@Repository
public class Annexes {

    private final JdbcClient jdbc;

    Annexes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Article> of(UUID agreement) {
        return jdbc.sql(
                        "select number, title, body from governance.annex where agreement = ? order by number")
                .param(agreement)
                .query(new SimplePropertyRowMapper<>(Article.class))
                .list();
    }
}
