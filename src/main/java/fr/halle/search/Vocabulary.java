package fr.halle.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words that find something. A word whose last product is gone may stay: it does no harm. */
@Component
class Vocabulary {

    private final JdbcClient jdbc;

    Vocabulary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void learn(String text) {
        jdbc.sql(
                        """
                        insert into search.word (word, lexeme)
                        select w.word, l.lexeme
                        from unnest(tsvector_to_array(to_tsvector('search.plain', ?))) as w (word)
                        cross join lateral (select
                            (tsvector_to_array(to_tsvector('search.french_unaccent', w.word)))[1] as lexeme) l
                        where l.lexeme is not null and length(w.word) <= 40 and w.word ~ '^[a-z0-9]*[a-z][a-z0-9]*$|^[0-9]{5}$'
                        on conflict (word) do nothing
                        """)
                .param(text)
                .update();
    }
}
