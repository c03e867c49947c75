package fr.halle.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/**
 * Takes each word as it is if something is called so, else as the beginning of known words, else as
 * the closest known one. One statement for all of them; trigrams choose who is compared, the number
 * of slips who wins.
 */
@Component
class Spelling {

    private static final String LOOK_UP =
            """
            select t.word, l.lexeme is not null as said, k.known, b.begun,
                   case when k.known or b.begun or l.lexeme is null then null else array(
                       (select w.word from search.word w where w.word operator(search.%) l.bare
                        order by search.similarity(w.word, l.bare) desc, w.word limit 12)
                       union
                       (select w.word from search.word w where length(l.bare) between 4 and 6
                         and left(w.word, 1) = left(l.bare, 1) and length(w.word) between length(l.bare) - 1 and length(l.bare) + 1
                        order by search.similarity(w.word, l.bare) desc, w.word limit 12)
                   ) end as close, l.bare
            from unnest(:words::text[]) with ordinality as t (word, place)
            cross join lateral (select
                (tsvector_to_array(to_tsvector('search.french_unaccent', t.word)))[1] as lexeme,
                search.unaccent(t.word) as bare) l
            cross join lateral (select exists (select from search.word w where w.lexeme = l.lexeme) as known) k
            cross join lateral (select not k.known and length(l.bare) > 2
                and exists (select from search.word w where w.word like l.bare || '%') as begun) b
            order by t.place
            """;

    private static final int WORDS_KEPT = 10_000;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    /** Words come again and again, in ever new company; a new one is known within a minute. */
    private final Cache<String, TypedWord> lately =
            Caffeine.newBuilder().maximumSize(WORDS_KEPT).expireAfterWrite(KEPT).build();

    Spelling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Little words such as « de » are left out: they stand in every name. */
    Understood of(List<String> words) {
        var known = new HashMap<>(lately.getAllPresent(words));
        var others = words.stream().filter(word -> !known.containsKey(word)).toList();
        for (var read : lookUp(others)) {
            known.put(read.word(), read);
            // a mended word may be right in a second, when what it names is put on sale
            if (!read.understood().isMended()) lately.put(read.word(), read);
        }
        return new Understood(
                words.stream()
                        .map(word -> Objects.requireNonNull(known.get(word), word))
                        .filter(TypedWord::said)
                        .map(TypedWord::understood)
                        .toList());
    }

    void forget() {
        lately.invalidateAll();
    }

    private List<TypedWord> lookUp(List<String> words) {
        if (words.isEmpty()) return List.of();
        return jdbc.sql(LOOK_UP)
                .param("words", words.toArray(String[]::new))
                .query(TypedWord::of)
                .list();
    }
}
