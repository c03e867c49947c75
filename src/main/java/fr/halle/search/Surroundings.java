package fr.halle.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the names of shops, aisles and communes; says which of them are new or have changed. */
@Component
class Surroundings {

    record Stall(UUID id, String name, String commune, boolean paused) {}

    record Aisle(String slug, String top, String names) {}

    record Place(String inseeCode, String names) {}

    private final JdbcClient jdbc;
    private final Vocabulary vocabulary;

    Surroundings(JdbcClient jdbc, Vocabulary vocabulary) {
        this.jdbc = jdbc;
        this.vocabulary = vocabulary;
    }

    List<UUID> shops(List<Stall> shops) {
        var changed =
                jdbc.sql(
                                """
                                insert into search.shop as old (shop_id, name, commune, paused, words)
                                select id, name, commune, paused, setweight(to_tsvector('search.french_unaccent', name), 'A')
                                    || setweight(to_tsvector('search.french_unaccent', commune), 'D')
                                from unnest(?::uuid[], ?::text[], ?::text[], ?::boolean[]) as s (id, name, commune, paused)
                                on conflict (shop_id) do update set (name, commune, paused, words) =
                                    (excluded.name, excluded.commune, excluded.paused, excluded.words)
                                where (old.name, old.commune, old.paused) is distinct from
                                    (excluded.name, excluded.commune, excluded.paused)
                                returning shop_id
                                """)
                        .param(shops.stream().map(Stall::id).toArray(UUID[]::new))
                        .param(texts(shops, Stall::name))
                        .param(texts(shops, Stall::commune))
                        .param(shops.stream().map(Stall::paused).toArray(Boolean[]::new))
                        .query((row, number) -> row.getObject("shop_id", UUID.class))
                        .list();
        if (!changed.isEmpty()) vocabulary.learn(all(shops, Stall::name));
        return changed;
    }

    List<String> aisles(List<Aisle> aisles) {
        var changed =
                jdbc.sql(
                                """
                                insert into search.aisle as old (slug, top, names)
                                select * from unnest(?::text[], ?::text[], ?::text[])
                                on conflict (slug) do update set (top, names) = (excluded.top, excluded.names)
                                where (old.top, old.names) is distinct from (excluded.top, excluded.names)
                                returning slug
                                """)
                        .param(texts(aisles, Aisle::slug))
                        .param(texts(aisles, Aisle::top))
                        .param(texts(aisles, Aisle::names))
                        .query((row, number) -> row.getString("slug"))
                        .list();
        if (!changed.isEmpty()) vocabulary.learn(all(aisles, Aisle::names));
        return changed;
    }

    void communes(List<Place> communes) {
        var changed =
                jdbc.sql(
                                """
                                insert into search.commune as old (insee_code, names, words)
                                select code, names, to_tsvector('search.french_unaccent', names)
                                from unnest(?::text[], ?::text[]) as c (code, names)
                                on conflict (insee_code) do update set (names, words) = (excluded.names, excluded.words)
                                where old.names <> excluded.names
                                returning insee_code
                                """)
                        .param(texts(communes, Place::inseeCode))
                        .param(texts(communes, Place::names))
                        .query((row, number) -> row.getString("insee_code"))
                        .list();
        if (!changed.isEmpty()) vocabulary.learn(all(communes, Place::names));
    }

    private static <T> String all(List<T> rows, Function<T, String> field) {
        return rows.stream().map(field).collect(Collectors.joining(" "));
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> field) {
        return rows.stream().map(field).toArray(String[]::new);
    }
}
