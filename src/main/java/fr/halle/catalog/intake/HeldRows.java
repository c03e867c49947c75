package fr.halle.catalog.intake;

import fr.halle.catalog.putting.Held;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the charter keeps off the shelf of what a file brings. */
@Component
public class HeldRows {

    private final JdbcClient jdbc;

    HeldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these products, by their first rows: what was known of them before is forgotten. */
    void note(UUID id, Collection<Integer> products, List<Held> held) {
        jdbc.sql("delete from catalog.import_held where import_id = ? and number = any(?)")
                .params(id, products.toArray(Integer[]::new))
                .update();
        if (held.isEmpty()) return;
        jdbc.sql(
                        """
                        insert into catalog.import_held (import_id, number, rule, words, arguments)
                        select ?, d.number, d.rule, d.words, string_to_array(d.arguments, chr(31))
                        from unnest(?::int[], ?::text[], ?::text[], ?::text[]) as d (number, rule, words, arguments)
                        on conflict do nothing
                        """)
                .param(id)
                .param(held.stream().map(Held::row).toArray(Integer[]::new))
                .param(held.stream().map(Held::rule).toArray(String[]::new))
                .param(held.stream().map(Held::sentenceKey).toArray(String[]::new))
                .param(
                        held.stream()
                                .map(each -> Arguments.joined(each.arguments()))
                                .toArray(String[]::new))
                .update();
    }

    public List<Held> of(UUID id, int limit) {
        return jdbc.sql(
                        "select * from catalog.import_held where import_id = ? order by number, rule limit ?")
                .params(id, limit)
                .query(
                        (row, number) ->
                                new Held(
                                        row.getInt("number"),
                                        row.getString("rule"),
                                        row.getString("words"),
                                        Arguments.of(
                                                (String[]) row.getArray("arguments").getArray())))
                .list();
    }

    /** How many products. */
    public int count(UUID id) {
        return jdbc.sql(
                        "select count(distinct number) from catalog.import_held where import_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
